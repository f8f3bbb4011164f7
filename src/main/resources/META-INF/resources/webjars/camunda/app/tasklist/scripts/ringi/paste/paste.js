/**
 * Pasting from Word or Excel: a list's text becomes rows, a paragraph field gets clean paragraphs. What came in can be
 * had back as it was, by one click or Ctrl+Z; a text without any structure is left to the browser.
 */
import { button, element } from '../../../../ringi/dom.js';
import { textOf } from './clipboard.js';
import { isText, ListTexts } from './listtexts.js';
import { rowOf } from '../form/paths.js';
import { placed, planOf, rowsOfItems, rowsOfPairs, spliced } from './plan.js';

class Pasting {
  constructor(desk) {
    this.desk = desk;
    this.fields = desk.fields;
    this.root = desk.element;
    this.last = null;
    this.busy = false;
  }

  place(input) {
    const field = input.closest('.fjs-form-field');
    const path = field && this.fields.pathOf(field);
    const { list, row, key } = rowOf(path);
    return path && isText(this.fields.componentOf(field))
      ? { field, path, input, row, key, list: list ? new ListTexts(this.fields, this.root, list) : null }
      : null;
  }

  paste(event) {
    const at = event.clipboardData && this.desk.editable() && this.place(event.target);
    const raw = at && event.clipboardData.getData('text/plain');
    if (!raw || this.busy) {
      return;
    }
    const keys = at.list ? at.list.keys(at.row) : [];
    const plan = planOf(textOf(event.clipboardData), keys, at.key, at.input instanceof HTMLTextAreaElement);
    if (plan) {
      event.preventDefault();
      this.last = null;
      this.busy = true;
      const before = { value: at.input.value, start: at.input.selectionStart, end: at.input.selectionEnd };
      this.carryOut(plan, at, keys, before)
        .then((done) => this.tell({ ...done, at, before, raw: raw.replace(/\r\n?/g, '\n') }))
        .finally(() => (this.busy = false));
    }
  }

  async carryOut({ paragraphs, items, pairs }, at, keys, before) {
    if (items) {
      return this.rows(at, keys, rowsOfItems(items, keys[0], before), `${items.length}件の項目に分けて貼り付けました`);
    }
    if (pairs) {
      const rows = rowsOfPairs(pairs, keys, before, at.list.value(at.row, keys[1]));
      return this.rows(at, keys, rows, `${pairs.length}件の用語に分けて貼り付けました`);
    }
    this.insert(at.input, paragraphs, before);
    return { told: '記号や余分な空白を除いて貼り付けました', back: [] };
  }

  /** The first into its row, the others into new ones after it; what stood there moves down. */
  async rows({ list, row }, keys, rows, told) {
    const back = list.read(keys);
    const follow = list.mayMove(row) ? row + 1 : back.length;
    const now = placed(back, row, rows, follow);
    await list.grow(now.length);
    list.write(now);
    const where = follow < back.length || row + 1 === back.length || rows.length === 1 ? '' : '（2件目からは一覧の最後）';
    return { told: told + where, back, rows: now.length };
  }

  /** As typed, so that the browser's own undo knows it; where it can't, as written by us. */
  insert(input, text, before) {
    input.focus();
    input.setSelectionRange(before.start, before.end);
    if (!document.execCommand('insertText', false, text) || input.value !== spliced(before, text)) {
      this.fields.write(input.closest('.fjs-form-field'), spliced(before, text));
    }
    this.fields.handOver(this.root);
  }

  tell(done) {
    this.last = done;
    const raw = button('元のまま貼り付ける', () => this.again(done.raw), { className: 'ringi-pasted-raw' });
    const line = element('p', { className: 'ringi-pasted', role: 'status' }, done.told + '　', raw);
    this.silence();
    this.told = done.at.field;
    this.fields.note(done.at.field, 'paste', line);
    done.at.input.focus();
  }

  silence() {
    if (this.told) {
      this.fields.note(this.told, 'paste', null);
      this.told = null;
    }
  }

  /** As it was before, and then, if given, the text as it came. */
  async again(raw) {
    const { at, before, back, rows } = this.last;
    this.last = null;
    this.busy = true;
    this.silence();
    if (back.length) {
      await at.list.shrink(rows, back.length);
      at.list.write(back);
    }
    const field = this.fields.find(this.root, at.path);
    const input = this.fields.inputOf(field);
    if (input.value !== before.value) {
      this.fields.write(field, before.value);
    }
    input.focus();
    input.setSelectionRange(before.start, before.end);
    if (raw !== undefined) {
      this.insert(input, raw, before);
    }
    this.busy = false;
  }

  /** Ctrl+Z right after pasting takes back all of it, the new rows too. */
  undo(event) {
    const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (asked && this.last && !this.busy) {
      event.preventDefault();
      this.again();
    }
  }

  /** Whoever types on has accepted what was pasted. */
  typed(event) {
    if (event.isTrusted && this.last && !this.busy) {
      this.last = null;
      this.silence();
    }
  }
}

export function begin(desk) {
  const pasting = new Pasting(desk);
  const heard = [
    ['paste', (event) => pasting.paste(event)],
    ['keydown', (event) => pasting.undo(event)],
    ['input', (event) => pasting.typed(event)],
  ];
  heard.forEach(([name, act]) => desk.element.addEventListener(name, act));
  return () => {
    heard.forEach(([name, act]) => desk.element.removeEventListener(name, act));
    pasting.silence();
  };
}
