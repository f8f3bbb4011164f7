/**
 * What reviewers asked for (指摘), at the fields that it is about: in the department's form with the proposed wording to
 * take over and a box to answer, on the reviewers' page beside the sheet.
 */
define(['./requests'], function (requests) {
  'use strict';

  const LIST_ROW = /^(.+)\[(\d+)\](.*)$/;

  function make(name, className, text) {
    const node = document.createElement(name);
    node.className = className || '';
    node.textContent = text || '';
    return node;
  }

  function button(text, act) {
    const node = make('button', 'ringi-comment-button', text);
    node.type = 'button';
    node.addEventListener('click', act);
    return node;
  }

  function plain(text) {
    return text.replace(/\r\n?/g, '\n').trim();
  }

  /** What the department did about it, as far as it has typed. */
  function progress(comment, text) {
    if (comment.path === null) {
      return '行を削除しました';
    }
    if (comment.proposal && plain(text) === plain(comment.proposal)) {
      return '提案どおりに直しました';
    }
    return plain(text) === plain(comment.quoted) ? 'まだ変わっていません' : '直しました';
  }

  /** Rows are numbered anew when one is taken out: a comment goes with its row, or has lost it. */
  function follow(comment, list, gone) {
    const [, path, row, rest] = (comment.path || '').match(LIST_ROW) || [];
    if (path === list && Number(row) >= gone) {
      comment.path = Number(row) === gone ? null : `${path}[${row - 1}]${rest}`;
    }
  }

  class Comments {
    constructor(desk) {
      this.desk = desk;
      this.rows = new Map();
      this.undo = new Map();
      this.typed = new Map();
      this.all = [];
    }

    address(rest) {
      return this.desk.url('ringi-beside', `task/${this.desk.taskId}/comments${rest}`);
    }

    async load() {
      this.take(await requests.send('GET', this.address('')));
    }

    take(all) {
      this.all = all;
      this.draw();
    }

    async send(rest, data, told) {
      try {
        this.take(await requests.send('PUT', this.address(rest), data));
        this.desk.notify('success', told);
      } catch (refusal) {
        this.desk.notify('danger', '送れませんでした', refusal.message);
      }
    }

    field(comment) {
      return comment.path && this.desk.fields.find(this.desk.element, comment.path);
    }

    /** The same place in the sheet as reviewers read it; a row of one text is one place. */
    passage(comment) {
      const page = this.desk.element;
      const at = (path) => page.querySelector(`.ringi-sheet [data-field="${CSS.escape(path)}"]`);
      const place = comment.path && (at(comment.path) || at(comment.path.replace(/\][^\]]*$/, ']')));
      return place && place.matches('tr') ? place.cells[0] : place;
    }

    /** Drawn again only where something is otherwise, so that nobody's cursor is lost. */
    draw() {
      if (!this.all.length) {
        return;
      }
      this.followRows();
      const places = new Map();
      this.all.forEach((comment) => {
        const place = this.field(comment) || this.passage(comment);
        places.set(place, (places.get(place) || []).concat(comment));
      });
      this.desk.element.querySelectorAll('.ringi-commented').forEach((place) => places.has(place) || this.clear(place));
      places.forEach((comments, place) => place && this.annotate(place, comments));
      this.drawSummary();
    }

    clear(place) {
      place.classList.remove('ringi-commented', 'ringi-commented-open');
      place.dataset.ringiComments = '';
      this.slot(place, null);
    }

    annotate(place, comments) {
      const state = comments.map((comment) => JSON.stringify([comment, this.said(comment), this.undo.has(comment.id)]));
      const drawn = state.join() + this.desk.editable();
      if (place.dataset.ringiComments === drawn) {
        return;
      }
      place.dataset.ringiComments = drawn;
      place.classList.add('ringi-commented');
      place.classList.toggle('ringi-commented-open', comments.some((comment) => this.isOpen(comment)));
      const notes = make('div', 'ringi-comments');
      comments.forEach((comment) => notes.append(this.note(comment)));
      this.slot(place, notes);
    }

    slot(place, node) {
      if (place.classList.contains('fjs-form-field')) {
        this.desk.fields.note(place, 'comment', node);
      } else if (place.matches('li, td')) {
        place.querySelector(':scope > .ringi-comments')?.remove();
        node && place.append(node);
      } else {
        this.behind(place, node);
      }
    }

    /** After the paragraphs of a heading. */
    behind(heading, node) {
      let last = heading;
      while (last.nextElementSibling && !last.nextElementSibling.matches('h3, h4, h5, h6')) {
        last = last.nextElementSibling;
      }
      const former = last.matches('.ringi-comments') ? last : null;
      former ? former.replaceWith(...(node ? [node] : [])) : node && last.after(node);
    }

    isOpen(comment) {
      return ['OPEN', 'ANSWERED'].includes(comment.state);
    }

    said(comment) {
      const field = this.field(comment);
      return field || comment.path === null ? progress(comment, field ? this.desk.fields.read(field) : '') : '';
    }

    note(comment) {
      const note = make('article', `ringi-comment ringi-comment-${comment.state.toLowerCase()}`);
      note.id = `ringi-comment-${comment.id}`;
      note.tabIndex = -1;
      note.append(make('p', 'ringi-comment-head', `${comment.author}　${comment.at}の指摘（第${comment.round}回）`));
      note.append(make('span', 'ringi-badge', comment.stateLabel));
      if (this.said(comment) && this.isOpen(comment)) {
        note.append(make('span', 'ringi-badge ringi-said-now', this.said(comment)));
      }
      note.append(make('p', 'ringi-text', comment.text));
      if (comment.proposal) {
        note.append(make('p', 'ringi-comment-title', '提案する文言'), make('p', 'ringi-text ringi-proposal', comment.proposal));
      }
      comment.replies.forEach((reply) => {
        note.append(make('p', 'ringi-comment-title', `回答　${reply.author}　${reply.at}`), make('p', 'ringi-text', reply.text));
      });
      note.append(this.actions(comment));
      return note;
    }

    actions(comment) {
      const actions = make('div', 'ringi-comment-actions');
      const field = this.field(comment);
      if (!this.desk.editable() || !this.isOpen(comment)) {
        return actions;
      }
      if (field && comment.proposal && this.said(comment) !== '提案どおりに直しました') {
        actions.append(button('この案に置き換える', () => this.replace(comment, field)));
      }
      if (field && this.undo.has(comment.id)) {
        actions.append(button('置き換える前に戻す', () => this.restore(comment, field)));
      }
      if (field || comment.path === null) {
        actions.append(this.answerBox(comment));
      } else if (comment.mayClose) {
        actions.append(button('確認済みにする', () => this.send(`/${comment.id}/closed`, {}, '確認済みにしました')));
      }
      return actions;
    }

    replace(comment, field) {
      this.undo.set(comment.id, this.desk.fields.read(field));
      this.desk.fields.write(field, comment.proposal);
      this.later(field);
    }

    restore(comment, field) {
      this.desk.fields.write(field, this.undo.get(comment.id));
      this.undo.delete(comment.id);
      this.later(field);
    }

    later(field) {
      this.draw();
      this.desk.fields.inputOf(field).focus();
    }

    answerBox(comment) {
      const box = make('details', 'ringi-answer');
      const label = make('label', '', '回答（直さない理由や、直した内容の説明）');
      const text = make('textarea');
      text.maxLength = 4000;
      text.rows = 3;
      text.value = this.typed.get(comment.id) || '';
      box.open = !!text.value;
      // form-js must not take the answer for a change of the sheet.
      ['input', 'change', 'keydown'].forEach((kind) => text.addEventListener(kind, (event) => event.stopPropagation()));
      text.addEventListener('input', () => this.typed.set(comment.id, text.value));
      label.append(text);
      box.append(make('summary', '', '回答する'), label, button('回答を送る', () => this.answer(comment, text.value)));
      return box;
    }

    answer(comment, text) {
      this.typed.delete(comment.id);
      return this.send(`/${comment.id}/reply`, { text }, '回答を送りました');
    }

    /** On top of the form: every comment with where it stands, leading to its field. */
    drawSummary() {
      const view = this.desk.element.querySelector('.fjs-form-field-html');
      const lines = this.all.map((comment) => [comment, this.isOpen(comment) && this.said(comment) || comment.stateLabel]);
      const drawn = JSON.stringify(lines);
      if (!view || view.dataset.ringiSummary === drawn) {
        return;
      }
      view.dataset.ringiSummary = drawn;
      const open = this.all.filter((comment) => this.isOpen(comment)).length;
      const summary = make('section', 'ringi-comment-list');
      summary.append(make('h3', '', open ? `確認の済んでいない指摘　${open}件` : `指摘　${this.all.length}件（すべて対応済み）`));
      const list = summary.appendChild(make('ul'));
      lines.forEach(([comment, state]) => {
        const line = list.appendChild(make('li'));
        line.append(button(`${comment.label}：${comment.text.split('\n')[0].slice(0, 40)}`, () => this.jump(comment)));
        line.append(make('span', 'ringi-badge', state));
        if (!this.field(comment) && !this.passage(comment)) {
          line.append(this.note(comment));
        }
      });
      this.desk.fields.note(view, 'comment', summary);
    }

    jump(comment) {
      const note = this.desk.element.querySelector(`#ringi-comment-${comment.id}`);
      note.scrollIntoView({ block: 'center' });
      note.focus({ preventScroll: true });
    }

    followRows() {
      const lists = new Set(this.all.map((comment) => ((comment.path || '').match(LIST_ROW) || [])[1]).filter(Boolean));
      lists.forEach((list) => {
        const now = this.desk.fields.rows(this.desk.element, list).map((row) =>
          [...row.querySelectorAll('textarea, input')].map((input) => input.value).join('\n'));
        const before = this.rows.get(list) || now;
        for (let gone = before.length - now.length; gone > 0; gone -= 1) {
          const first = before.findIndex((text, row) => now[row] !== text);
          this.all.forEach((comment) => follow(comment, list, first));
          before.splice(first, 1);
        }
        this.rows.set(list, now);
      });
    }
  }

  function begin(desk) {
    if (!desk.taskId) {
      return undefined;
    }
    const comments = new Comments(desk);
    desk.onChange(() => comments.draw());
    // A task without a sheet has none: that is no fault to tell of.
    comments.load().catch(() => null);
    return undefined;
  }

  return { begin };
});
