/**
 * What reviewers asked for (指摘), at the fields that it is about: in the department's form with the proposed wording to
 * take over and a box to answer, on the reviewers' page beside the sheet.
 */
import { element } from '../../../../ringi/dom.js';
import { send, tasklist } from '../../../../ringi/requests.js';
import { answerBox, commentButton, commentList, commentNote } from './note.js';
import { passageOf, put } from './places.js';
import { isOpen, isTaken, listsOf, pathAfter, progress, rowsGone } from './follow.js';

class Comments {
  constructor(desk) {
    this.desk = desk;
    this.fields = desk.fields;
    this.rows = new Map();
    this.undo = new Map();
    this.typed = new Map();
    this.all = [];
  }

  address(rest) {
    return tasklist('beside', `task/${this.desk.taskId}/comments${rest}`);
  }

  async load() {
    this.take(await send('GET', this.address('')));
  }

  take(all) {
    this.all = all;
    this.draw();
  }

  async send(rest, data, told) {
    try {
      this.take(await send('PUT', this.address(rest), data));
      this.desk.notify('success', told);
    } catch (refusal) {
      this.desk.notify('danger', '送れませんでした', refusal.message);
    }
  }

  field(comment) {
    return comment.path && this.fields.find(this.desk.element, comment.path);
  }

  place(comment) {
    return this.field(comment) || passageOf(this.desk.element, comment.path);
  }

  /** Drawn again only where something is otherwise, so that nobody's cursor is lost. */
  draw() {
    if (!this.all.length) {
      return;
    }
    this.followRows();
    const places = new Map();
    this.all.forEach((comment) => {
      const place = this.place(comment);
      places.set(place, (places.get(place) || []).concat(comment));
    });
    this.desk.element.querySelectorAll('.ringi-commented').forEach((place) => places.has(place) || this.clear(place));
    places.forEach((comments, place) => place && this.annotate(place, comments));
    this.drawSummary();
  }

  clear(place) {
    place.classList.remove('ringi-commented', 'ringi-commented-open');
    place.dataset.ringiComments = '';
    put(place, null);
  }

  annotate(place, comments) {
    const state = comments.map((comment) => JSON.stringify([comment, this.said(comment), this.undo.has(comment.id)]));
    const drawn = state.join() + this.desk.editable();
    if (place.dataset.ringiComments === drawn) {
      return;
    }
    place.dataset.ringiComments = drawn;
    place.classList.add('ringi-commented');
    place.classList.toggle('ringi-commented-open', comments.some(isOpen));
    put(place, element('div', { className: 'ringi-comments' }, ...comments.map((comment) => this.note(comment))));
  }

  text(comment) {
    const field = this.field(comment);
    return field ? this.fields.read(field) : '';
  }

  said(comment) {
    return this.field(comment) || comment.path === null ? progress(comment, this.text(comment)) : '';
  }

  note(comment) {
    return commentNote(comment, isOpen(comment) ? this.said(comment) : '', this.actions(comment));
  }

  actions(comment) {
    const field = this.field(comment);
    if (!this.desk.editable() || !isOpen(comment)) {
      return [];
    }
    if (!field && comment.path !== null) {
      return comment.mayClose
        ? [commentButton('確認済みにする', () => this.send(`/${comment.id}/closed`, {}, '確認済みにしました'))]
        : [];
    }
    return [...(field ? this.rewordings(comment, field) : []), this.answerBox(comment)];
  }

  rewordings(comment, field) {
    return [
      comment.proposal && !isTaken(comment, this.text(comment))
        ? commentButton('この案に置き換える', () => this.replace(comment, field)) : null,
      this.undo.has(comment.id) ? commentButton('置き換える前に戻す', () => this.restore(comment, field)) : null,
    ];
  }

  replace(comment, field) {
    this.undo.set(comment.id, this.fields.read(field));
    this.write(field, comment.proposal);
  }

  restore(comment, field) {
    const before = this.undo.get(comment.id);
    this.undo.delete(comment.id);
    this.write(field, before);
  }

  write(field, text) {
    this.fields.write(field, text);
    this.draw();
    this.fields.inputOf(field).focus();
  }

  answerBox(comment) {
    return answerBox(this.typed.get(comment.id) || '',
      (text) => this.typed.set(comment.id, text), (text) => this.answer(comment, text));
  }

  answer(comment, text) {
    this.typed.delete(comment.id);
    return this.send(`/${comment.id}/reply`, { text }, '回答を送りました');
  }

  drawSummary() {
    const view = this.desk.element.querySelector('.fjs-form-field-html');
    const states = this.all.map((comment) => isOpen(comment) && this.said(comment) || comment.stateLabel);
    const drawn = JSON.stringify(this.all.map((comment, i) => [comment, states[i]]));
    if (!view || view.dataset.ringiSummary === drawn) {
      return;
    }
    view.dataset.ringiSummary = drawn;
    const lines = this.all.map((comment, i) =>
      ({ comment, state: states[i], note: this.place(comment) ? null : this.note(comment) }));
    this.fields.note(view, 'comment', commentList(this.all.filter(isOpen).length, lines, (comment) => this.jump(comment)));
  }

  jump(comment) {
    const note = this.desk.element.querySelector(`#ringi-comment-${comment.id}`);
    note.scrollIntoView({ block: 'center' });
    note.focus({ preventScroll: true });
  }

  followRows() {
    listsOf(this.all).forEach((list) => {
      const now = this.fields.rows(this.desk.element, list).map((row) =>
        [...row.querySelectorAll('textarea, input')].map((input) => input.value).join('\n'));
      rowsGone(this.rows.get(list) || now, now).forEach((gone) =>
        this.all.forEach((comment) => (comment.path = pathAfter(comment.path, list, gone))));
      this.rows.set(list, now);
    });
  }
}

export function begin(desk) {
  if (!desk.taskId) {
    return;
  }
  const comments = new Comments(desk);
  desk.onChange(() => comments.draw());
  // A task without a sheet has none: that is no fault to tell of.
  comments.load().catch(() => null);
}
