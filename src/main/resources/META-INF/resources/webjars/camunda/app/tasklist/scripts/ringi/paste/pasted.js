/**
 * Text copied from Word or Excel, turned into items, paragraphs or terms. Pure: text comes in, text goes out, and every
 * character that is neither a list's mark, nor a blank at an edge, nor invisible is still there.
 */
const INVISIBLE = /[\u200B\u200C\u2060\uFEFF\u00AD\u200E\u200F\u0007]|\u200D(?![\u2600-\u27BF\uD800-\uDBFF])/g;
const CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
const QUOTED_CELL = /(?:^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g;
const SOFT = '\u000B';

/** Marks that say nothing. The letters with a tab are Wingdings, as Word gives them out for ●, ■, ◆, ➢ and ✓. */
const SIGNS = [
  /^[・•·●○◎◯■□◆◇▪▫▶▷►➢➤➡✓✔☑☐\uF06C\uF06E\uF075\uF0A7\uF0B7\uF0D8\uF0FC][\s　]*/,
  /^[-‐‑–—−*＊][\s　]+/,
  /^[lnuqvwo§Øü²]\t+/,
];

/** Marks that count: a list's only where two lines or more count on in the same way; ①と③ is no mark. */
const COUNTS = [
  /^[①-⑳㉑-㉟㊱-㊿❶-❿](?![とやのはがをに、～・①-⑳])[\s　]*/,
  /^[(（][0-9０-９]{1,2}[)）][\s　]*/,
  /^[0-9０-９]{1,2}[)）][\s　]*/,
  /^[0-9０-９]{1,2}[.．](?![0-9０-９])[\s　]*/,
  /^[0-9０-９]{1,2}[\t　]+/,
  /^[(（][ア-ンｱ-ﾝ][)）][\s　]*/,
  /^[ア-ンｱ-ﾝ](?:[)）.．]|[\s　])[\s　]*/,
  /^[(（][一二三四五六七八九十]{1,2}[)）][\s　]*/,
  /^[(（]?[a-zａ-ｚⅰ-ⅹⅠ-Ⅹ][)）.．][\s　]+/,
];

function breaks(text) {
  return text.replace(/\r\n?|[\u000C\u2028\u2029\u0085]/g, '\n');
}

/** A blank that Japanese text has by intent, the ideographic one, stays inside a line; at its edges it is layout. */
function visible(line) {
  return line.replace(INVISIBLE, '').replace(/[\u00A0\u2007\u202F]/g, ' ').replace(/^[\s　]+|[\s　]+$/g, '');
}

function clean(line) {
  return visible(line).replace(/\t+/g, ' ').replace(/\u000B/g, '\n');
}

function lines(text) {
  return text.split('\n').filter(visible);
}

function matchOf(patterns, line) {
  const found = patterns.map((pattern) => line.match(pattern)).find(Boolean);
  return found ? found[0] : '';
}

/** 1 2 3, or 1 2 1 2; 12 and 51 are figures that happen to stand at the head of lines. */
function areCounted(marks) {
  const numbers = marks.map((mark) => Number(mark.normalize('NFKC').replace(/[^0-9]/g, '')));
  return marks.length > 1 && numbers.every((number, i) => !i || number === 1 || number === numbers[i - 1] + 1 || !number);
}

/** How long the mark at a line's head is, seen among its neighbours. */
function marksOf(all) {
  const seen = all.map(visible);
  const counted = COUNTS.filter((pattern) => areCounted(seen.map((line) => matchOf([pattern], line)).filter(Boolean)));
  return (line) => {
    const text = visible(line);
    const mark = matchOf(SIGNS, text) || matchOf(counted, text);
    return mark.length < text.length ? mark.length : 0;
  };
}

function rowsOf(text) {
  const rows = [[]];
  let at = 0;
  while (at <= text.length) {
    CELL.lastIndex = at;
    const [whole, quoted, plain] = CELL.exec(text);
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    at += whole.length;
    if (text[at] === '\n') {
      rows.push([]);
    }
    at += 1;
  }
  return rows;
}

/** Excel's quotes are its own; in a text without any other sign of Excel they belong to the writer. */
function isTable(text) {
  const quoted = [...text.matchAll(QUOTED_CELL)].some(([, cell]) => /[\n\t]|""/.test(cell));
  const rows = lines(text);
  const mark = marksOf(rows);
  return quoted || rows.some((line) => line.includes('\t') && visible(line).substring(mark(line)).includes('\t'));
}

function filled(row) {
  return row.map((cell) => lines(breaks(cell)).map(clean).join('\n')).filter(Boolean);
}

function counts(rows) {
  const numbers = rows.map(([first]) => Number((first || '').normalize('NFKC').replace(/[.)]$/, '')));
  return rows.length > 1 && rows.every((row) => row.length > 1)
    && numbers.every((number, i) => Number.isInteger(number) && number === numbers[0] + i);
}

/** A first column that only counts the rows falls away. */
function table(text) {
  const rows = rowsOf(text).map(filled).filter((row) => row.length);
  return counts(rows) ? rows.map((row) => row.slice(1)) : rows;
}

function itemsOfLines(all) {
  const mark = marksOf(all);
  const found = [];
  all.forEach((line) => {
    const length = mark(line);
    const text = clean(visible(line).substring(length));
    const last = found[found.length - 1];
    if (!length && last && last.marked && /^[ \t\u00A0　]/.test(line)) {
      last.text += (/[!-~]$/.test(last.text) && /^[!-~]/.test(text) ? ' ' : '') + text;
    } else {
      found.push({ text, marked: !!length });
    }
  });
  return found.map((item) => item.text);
}

/** A soft line break parts items only where the next line bears a mark of its own. */
function hardened(text) {
  const mark = marksOf(lines(text.replace(/\u000B/g, '\n')));
  return text.replace(/\u000B([^\n\u000B]*)/g, (all, line) => (mark(line) ? '\n' : SOFT) + line);
}

/** Clean list items; a text without any structure is one. */
export function items(raw) {
  const text = breaks(raw);
  if (isTable(text)) {
    const rows = table(text);
    const mark = marksOf(rows.map(([first]) => first));
    return rows.map(([first, ...rest]) => [first.substring(mark(first)), ...rest].join('　'));
  }
  return itemsOfLines(lines(hardened(text)));
}

/** Clean paragraphs, one a line. ①, 1. and ※ are part of what is said, as all stays in one field. */
export function paragraphs(raw) {
  const text = breaks(raw);
  const all = isTable(text) ? table(text).map((row) => row.join('　')) : lines(text.replace(/\u000B/g, '\n'));
  return all.map((line) => {
    const mark = matchOf(SIGNS, visible(line));
    return clean(/^[▶▷➡]/.test(mark) || mark.length === visible(line).length ? line : visible(line).substring(mark.length));
  }).join('\n');
}

function pair([first, ...rest]) {
  const head = first.replace(/^※[0-9０-９]{0,2}[\s　]*/, '');
  const [, term, text] = (!rest.length && head.match(/^([^：:。\n]{1,60})[：:][\s　]*([\s\S]+)$/)) || [];
  return text ? { term: visible(term), text } : { term: visible(head), text: rest.join('　') };
}

/** Terms and explanations, parted by a tab or a colon; a line without a term goes on with what stands before it. */
export function terms(raw) {
  const text = breaks(raw);
  const rows = isTable(text) ? table(text) : itemsOfLines(lines(text)).map((line) => [line]);
  const found = [];
  rows.map(pair).forEach((one) => {
    const last = found[found.length - 1];
    if (one.text || !last) {
      found.push(one);
    } else {
      last.text += (last.text ? '\n' : '') + one.term;
    }
  });
  return found;
}
