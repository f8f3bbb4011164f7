/**
 * Pasting from Word or Excel: a list's text becomes rows, a paragraph field gets clean paragraphs. What came in can be
 * had back as it was, by one click or Ctrl+Z; a text without any structure is left to the browser.
 */
define(['./pasted'], function (pasted) {
  'use strict';

  const ROW = /^(.*)\[(\d+)\]\.([^[]*)$/;
  const TEXTS = ['textfield', 'textarea'];

  /** More rows than anybody wants to take out again: they stay lines of one field. */
  const MOST_ROWS = 100;

  function place(fields, input) {
    const field = input.closest('.fjs-form-field');
    const path = field && fields.pathOf(field);
    const component = field && fields.componentOf(field);
    const [, list, row, key] = (path && path.match(ROW)) || [];
    return component && TEXTS.includes(component.type) ? { field, path, input, list, row: Number(row), key } : null;
  }

  /** The text fields of a row, by their keys in the form's order. */
  function keysOf(fields, root, list, row) {
    return fields.all(root)
      .filter(({ path, field }) => path.startsWith(`${list}[${row}].`) && TEXTS.includes(fields.componentOf(field).type))
      .map(({ path }) => path.match(ROW)[3]);
  }

  /** A web page's or Word's own list gives its plain text without marks. */
  function textOf(clipboard) {
    const html = clipboard.getData('text/html');
    const points = html && !/[\t\u000B]/.test(clipboard.getData('text/plain'))
      ? [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('li')]
      : [];
    const inner = points.filter((point) => !point.querySelector('li')).map((point) => point.textContent.replace(/\s*\n\s*/g, ' '));
    const plain = clipboard.getData('text/plain');
    const essence = (text) => text.replace(/[\s　・•●○■]/g, '');
    return inner.length && essence(inner.join('')) === essence(plain) ? inner.map((text) => `・${text}`).join('\n') : plain;
  }

  function spliced(before, text) {
    return before.value.substring(0, before.start) + text + before.value.substring(before.end);
  }

  class Pasting {
    constructor(desk) {
      this.desk = desk;
      this.fields = desk.fields;
      this.root = desk.element;
      this.last = null;
      this.busy = false;
    }

    paste(event) {
      const at = event.clipboardData && this.desk.editable() && place(this.fields, event.target);
      const raw = at && event.clipboardData.getData('text/plain');
      if (!raw || this.busy) {
        return;
      }
      const work = this.plan(at, textOf(event.clipboardData));
      if (work) {
        event.preventDefault();
        this.last = null;
        this.busy = true;
        const before = { value: at.input.value, start: at.input.selectionStart, end: at.input.selectionEnd };
        work(before)
          .then((told) => this.tell({ ...told, at, before, raw: raw.replace(/\r\n?/g, '\n') }))
          .finally(() => (this.busy = false));
      }
    }

    /** What to do with a text, or null where the browser does as well. */
    plan(at, text) {
      const keys = at.list ? keysOf(this.fields, this.root, at.list, at.row) : [];
      if (keys.length > 1 && at.key === keys[0]) {
        const pairs = pasted.terms(text);
        return pairs.some((pair) => pair.text) ? (before) => this.pairs(at, keys, pairs, before) : null;
      }
      const items = pasted.items(text);
      if (keys.length === 1 && items.length > 1 && items.length <= MOST_ROWS) {
        return (before) => this.items(at, keys, items, before);
      }
      const clean = keys.length === 1 && items.length === 1 ? items[0] : pasted.paragraphs(text);
      return clean && clean !== text && at.input instanceof HTMLTextAreaElement ? (before) => this.paragraphs(at, clean, before) : null;
    }

    async paragraphs(at, text, before) {
      this.insert(at.input, text, before);
      return { told: '記号や余分な空白を除いて貼り付けました', back: [] };
    }

    items(at, keys, items, before) {
      const [first, ...others] = items;
      const rows = [{ [keys[0]]: spliced(before, first) }, ...others.map((text) => ({ [keys[0]]: text }))];
      return this.rows(at, keys, rows, `${items.length}件の項目に分けて貼り付けました`);
    }

    pairs(at, keys, pairs, before) {
      const rows = pairs.map((pair) => ({ [keys[0]]: pair.term, [keys[1]]: pair.text }));
      rows[0][keys[0]] = spliced(before, pairs[0].term);
      const explained = this.value(`${at.list}[${at.row}].${keys[1]}`);
      rows[0][keys[1]] = [explained, pairs[0].text].filter(Boolean).join('\n');
      return this.rows(at, keys, rows, `${pairs.length}件の用語に分けて貼り付けました`);
    }

    /** The first into its row, the others into new ones after it; what stood there moves down. */
    async rows(at, keys, rows, told) {
      const count = this.fields.rows(this.root, at.list).length;
      const texts = Array.from({ length: count }, (unused, row) => this.texts(at.list, row, keys));
      const follow = this.mayMove(at.list, at.row, count) ? at.row + 1 : count;
      const now = [...texts.slice(0, at.row), rows[0], ...texts.slice(at.row + 1, follow), ...rows.slice(1), ...texts.slice(follow)];
      for (let row = count; row < now.length; row += 1) {
        await this.fields.addRow(this.root, at.list);
      }
      now.forEach((row, i) => this.fill(at.list, i, row));
      const where = follow < count || at.row + 1 === count || rows.length === 1 ? '' : '（2件目からは一覧の最後）';
      return { told: told + where, back: texts, rows: now.length };
    }

    /** Rows that hold more than text, or bear a reviewer's comment, stay where they are. */
    mayMove(list, row, count) {
      return this.fields.rows(this.root, list).slice(row + 1, count).every((one) =>
        !one.querySelector('.ringi-note-comment, input:checked, .fjs-select-cross, .fjs-input-group'));
    }

    value(path) {
      const field = this.fields.find(this.root, path);
      return field ? this.fields.read(field) : '';
    }

    texts(list, row, keys) {
      return Object.fromEntries(keys.map((key) => [key, this.value(`${list}[${row}].${key}`)]));
    }

    fill(list, row, texts) {
      Object.entries(texts).forEach(([key, text]) => {
        const field = this.fields.find(this.root, `${list}[${row}].${key}`);
        if (field && this.fields.read(field) !== text) {
          this.fields.write(field, text);
        }
      });
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
      const line = document.createElement('p');
      line.className = 'ringi-pasted';
      line.setAttribute('role', 'status');
      line.append(done.told + '　');
      const raw = document.createElement('button');
      raw.type = 'button';
      raw.className = 'ringi-pasted-raw';
      raw.textContent = '元のまま貼り付ける';
      raw.addEventListener('click', () => this.again(done.raw));
      line.append(raw);
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
      const list = () => this.fields.rows(this.root, at.list);
      for (let row = (rows || 0) - 1; row >= back.length; row -= 1) {
        list()[row].querySelector(':scope > .fjs-repeat-row-remove').click();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      back.forEach((texts, row) => this.fill(at.list, row, texts));
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

  function begin(desk) {
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

  return { begin };
});
