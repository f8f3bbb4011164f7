/**
 * 気になる点: what a careful colleague would ask about the sheet, at its fields and counted at the top. It keeps nobody
 * from submitting; each can be put away, for as long as the line that it is about stays the same.
 */
define(['./requests'], function (requests) {
  'use strict';

  const QUIET = 1200;
  const BRIEF = 44;
  const KEPT = 300;

  function make(name, className, text) {
    const node = document.createElement(name);
    node.className = className || '';
    node.textContent = text || '';
    return node;
  }

  function button(text, label, act) {
    const node = make('button', 'ringi-hint-button', text);
    node.type = 'button';
    node.setAttribute('aria-label', label);
    node.addEventListener('click', act);
    return node;
  }

  function quoted(found) {
    const line = found.replace(/\s*\n\s*/g, ' ').trim();
    return `「${line.length > BRIEF ? `${line.substring(0, BRIEF - 14)}…${line.slice(-12)}` : line}」`;
  }

  class Hints {
    constructor(desk) {
      this.desk = desk;
      this.fields = desk.fields;
      this.key = `ringi-hints:${desk.taskId}`;
      this.address = desk.url('ringi-hints', `task/${desk.taskId}`);
      this.hints = [];
      this.asked = null;
      this.summary = make('section', 'ringi-hints');
      this.summary.setAttribute('aria-label', '気になる点');
      this.count = button('', '気になる点の一覧へ', () => this.summary.scrollIntoView({ block: 'start' }));
      this.count.className = 'ringi-hints-count';
    }

    /** In a moment, or at once for whoever is about to hand in. */
    soon(wait) {
      clearTimeout(this.waiting);
      this.place();
      this.waiting = setTimeout(() => this.ask(), wait);
    }

    async ask() {
      const sheet = this.ended || !this.desk.editable() ? null : (this.desk.data() || {}).sheet;
      const body = sheet && JSON.stringify(sheet);
      if (!body || body === this.asked) {
        return;
      }
      this.asked = body;
      const answer = await requests.send('POST', this.address, { sheet }).catch((refusal) => refusal);
      if (Array.isArray(answer) && this.asked === body && !this.ended) {
        this.hints = answer;
        this.place();
      } else if ([400, 404].includes(answer.status)) {
        this.ended = true;
      }
    }

    lineOf(hint) {
      const field = this.fields.find(this.desk.element, hint.path);
      const text = field ? this.fields.read(field) : '';
      const from = text.lastIndexOf('\n', hint.at[0] - 1) + 1;
      const to = text.indexOf('\n', hint.at[0] + hint.found.length);
      return text.substring(from, to < 0 ? text.length : to);
    }

    name(hint) {
      return [hint.kind, hint.path.replace(/\[\d+\]/g, ''), hint.found, this.lineOf(hint)].join('\n').substring(0, 500);
    }

    dismissed() {
      return JSON.parse(localStorage.getItem(this.key) || '[]');
    }

    dismiss(hint) {
      const all = [...this.dismissed(), this.name(hint)].slice(-KEPT);
      localStorage.setItem(this.key, JSON.stringify(all));
      this.place();
      this.focus(hint.path);
    }

    focus(path) {
      const field = this.fields.find(this.desk.element, path);
      if (field) {
        this.fields.inputOf(field).focus({ preventScroll: true });
        field.scrollIntoView({ block: 'center' });
      }
    }

    /** Only where the words still stand: the person may have typed since. */
    mend(hint) {
      const field = this.fields.find(this.desk.element, hint.path);
      let text = this.fields.read(field);
      if (hint.at.every((at) => text.startsWith(hint.found, at))) {
        [...hint.at].reverse().forEach((at) => {
          text = text.substring(0, at) + hint.replacement + text.substring(at + hint.found.length);
        });
        this.hints = this.hints.filter((one) => one !== hint);
        this.fields.write(field, text);
      }
      this.focus(hint.path);
      this.soon(0);
    }

    item(hint) {
      const item = make('li', 'ringi-hint');
      item.append(make('strong', '', quoted(hint.found)), make('span', '', hint.text));
      if (hint.replacement !== null) {
        const places = hint.at.length > 1 ? `（${hint.at.length}か所）` : '';
        const better = hint.replacement.length < 3 ? `「${hint.replacement}」` : hint.replacement;
        item.append(button(`${better}に直す${places}`, `「${hint.found}」を${better}に直す${places}`, () => this.mend(hint)));
      }
      item.append(button('このままにする', `${quoted(hint.found)}はこのままにする`, () => this.dismiss(hint)));
      return item;
    }

    /** Puts every hint at its field; what stands there already is left, so that a reader hears it once. */
    place() {
      const away = new Set(this.dismissed());
      const open = this.ended || !this.desk.editable() ? [] : this.hints.filter((hint) => !away.has(this.name(hint)));
      this.fields.all(this.desk.element).forEach(({ path, field }) => {
        const here = open.filter((hint) => hint.path === path);
        const shown = field.querySelector(':scope > .ringi-note-hint > ul');
        const key = here.length ? JSON.stringify(here) : '';
        if ((shown ? shown.dataset.key : '') !== key) {
          this.fields.note(field, 'hint', here.length ? this.list(here, key) : null);
        }
      });
      this.sum(open);
    }

    list(hints, key) {
      const list = make('ul', 'ringi-hint-list');
      list.dataset.key = key;
      list.append(...hints.map((hint) => this.item(hint)));
      return list;
    }

    sum(open) {
      const key = JSON.stringify(open.map((hint) => [hint.path, hint.found]));
      if (!open.length) {
        this.summary.remove();
        this.count.remove();
      } else if (this.summed !== key || !this.summary.isConnected) {
        const lead = make('p', '', `気になる点が${open.length}件あります（このまま提出できます）`);
        lead.setAttribute('role', 'status');
        this.summary.replaceChildren(lead, this.contents(open));
        this.desk.element.before(this.summary);
        this.count.textContent = `気になる点 ${open.length}件`;
        this.desk.pane.querySelector('.form-actions').append(this.count);
      }
      this.summed = key;
    }

    contents(open) {
      const all = make('details');
      all.append(make('summary', '', '一覧を見る'));
      const list = make('ul');
      open.forEach((hint) => {
        const field = this.fields.find(this.desk.element, hint.path);
        const item = make('li');
        const label = field ? this.fields.componentOf(field).label : '';
        item.append(button(`${label}　${quoted(hint.found)}`, `${label}の${quoted(hint.found)}へ移る`, () => this.focus(hint.path)));
        list.append(item);
      });
      all.append(list);
      return all;
    }

    end() {
      this.ended = true;
      clearTimeout(this.waiting);
      this.summary.remove();
      this.count.remove();
    }
  }

  function begin(desk) {
    if (!desk.taskId) {
      return null;
    }
    const hints = new Hints(desk);
    const actions = desk.pane.querySelector('.form-actions');
    const atOnce = () => hints.soon(0);
    ['pointerenter', 'focusin'].forEach((event) => actions.addEventListener(event, atOnce));
    desk.onChange(() => hints.soon(QUIET));
    hints.soon(0);
    return () => {
      ['pointerenter', 'focusin'].forEach((event) => actions.removeEventListener(event, atOnce));
      hints.end();
    };
  }

  return { begin };
});
