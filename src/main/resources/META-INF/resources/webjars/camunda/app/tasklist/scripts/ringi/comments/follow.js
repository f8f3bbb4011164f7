/** Where a comment stands, and what has been done about it, while the department types. */
const LIST_ROW = /^(.+)\[(\d+)\](.*)$/;

function plain(text) {
  return text.replace(/\r\n?/g, '\n').trim();
}

export function isOpen(comment) {
  return ['OPEN', 'ANSWERED'].includes(comment.state);
}

/** What the department did about it, as far as it has typed. */
export function progress(comment, text) {
  if (comment.path === null) {
    return '行を削除しました';
  }
  if (isTaken(comment, text)) {
    return '提案どおりに直しました';
  }
  return plain(text) === plain(comment.quoted) ? 'まだ変わっていません' : '直しました';
}

/** Whether the field holds the proposed wording. */
export function isTaken(comment, text) {
  return !!comment.proposal && plain(text) === plain(comment.proposal);
}

/** The lists in whose rows comments stand. */
export function listsOf(comments) {
  return new Set(comments.map((comment) => ((comment.path || '').match(LIST_ROW) || [])[1]).filter(Boolean));
}

/** Which rows were taken out, one after the other, each counted as the list then stood. */
export function rowsGone(before, now) {
  const left = [...before];
  const gone = [];
  while (left.length > now.length) {
    const first = left.findIndex((text, row) => now[row] !== text);
    gone.push(first);
    left.splice(first, 1);
  }
  return gone;
}

/** Rows are numbered anew when one is taken out: a comment goes with its row, or has lost it (null). */
export function pathAfter(path, list, gone) {
  const [, stands, row, rest] = (path || '').match(LIST_ROW) || [];
  if (stands !== list || Number(row) < gone) {
    return path;
  }
  return Number(row) === gone ? null : `${list}[${row - 1}]${rest}`;
}
