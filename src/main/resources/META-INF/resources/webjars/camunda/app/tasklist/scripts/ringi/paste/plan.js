/** What a pasted text becomes in a list or a field. */
import { items, paragraphs, terms } from './pasted.js';

/** More rows than anybody wants to take out again: they stay lines of one field. */
const MOST_ROWS = 100;

/**
 * `{pairs}` and `{items}` become rows, `{paragraphs}` the field's text; null where the browser does as well.
 *
 * @param keys the text fields of the row that is pasted into, in the form's order; empty outside lists
 * @param key the one that is pasted into
 * @param manyLines whether it takes more than one line
 */
export function planOf(text, keys, key, manyLines) {
  if (keys.length > 1 && key === keys[0]) {
    const pairs = terms(text);
    return pairs.some((pair) => pair.text) ? { pairs } : null;
  }
  const found = items(text);
  if (keys.length === 1 && found.length > 1 && found.length <= MOST_ROWS) {
    return { items: found };
  }
  const clean = keys.length === 1 && found.length === 1 ? found[0] : paragraphs(text);
  return clean && clean !== text && manyLines ? { paragraphs: clean } : null;
}

/** @param before the field's value, and where its selection starts and ends */
export function spliced(before, text) {
  return before.value.substring(0, before.start) + text + before.value.substring(before.end);
}

/** The first item goes to where the cursor stands. */
export function rowsOfItems(found, key, before) {
  return found.map((text, i) => ({ [key]: i ? text : spliced(before, text) }));
}

/** @param explained what stands in the first row's explanation already */
export function rowsOfPairs(pairs, [term, explanation], before, explained) {
  return pairs.map((pair, i) => ({
    [term]: i ? pair.term : spliced(before, pair.term),
    [explanation]: i ? pair.text : [explained, pair.text].filter(Boolean).join('\n'),
  }));
}

/** A list's texts with these rows: the first in its own place, the others before the row `follow`. */
export function placed(texts, row, [first, ...others], follow) {
  return [...texts.slice(0, row), first, ...texts.slice(row + 1, follow), ...others, ...texts.slice(follow)];
}
