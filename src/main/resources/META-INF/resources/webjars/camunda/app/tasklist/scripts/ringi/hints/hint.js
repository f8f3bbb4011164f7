/** One 気になる点: the words found, where they stand (`at`, in the text of the field at `path`), and what might be better. */
const BRIEF = 44;
const HEAD = 30;
const TAIL = 12;

export function quoted(found) {
  const line = found.replace(/\s*\n\s*/g, ' ').trim();
  return `「${line.length > BRIEF ? `${line.substring(0, HEAD)}…${line.slice(-TAIL)}` : line}」`;
}

function lineOf(hint, text) {
  const from = text.lastIndexOf('\n', hint.at[0] - 1) + 1;
  const to = text.indexOf('\n', hint.at[0] + hint.found.length);
  return text.substring(from, to < 0 ? text.length : to);
}

/** Under which it is put away, in whichever row it stands, as long as its line stays the same. */
export function nameOf(hint, text) {
  return [hint.kind, hint.path.replace(/\[\d+\]/g, ''), hint.found, lineOf(hint, text)].join('\n').substring(0, 500);
}

/** The text with the better words; null where those found no longer stand: the person may have typed since. */
export function mended(hint, text) {
  if (!hint.at.every((at) => text.startsWith(hint.found, at))) {
    return null;
  }
  return [...hint.at].reverse().reduce(
    (now, at) => now.substring(0, at) + hint.replacement + now.substring(at + hint.found.length), text);
}

/** What the button that mends it says. */
export function advice(hint) {
  const better = hint.replacement.length < 3 ? `「${hint.replacement}」` : hint.replacement;
  return `${better}に直す${hint.at.length > 1 ? `（${hint.at.length}か所）` : ''}`;
}
