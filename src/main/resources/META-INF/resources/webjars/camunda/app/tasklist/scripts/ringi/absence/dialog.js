/** 不在の登録: on which days one is absent, who decides meanwhile, and what waits. */
import { button, dialog, element, messageLine, tell, text } from '../../../../ringi/dom.js';
import { send, tasklist } from '../../../../ringi/requests.js';
import { about, decider } from './words.js';

const ABOUT =
  '不在の間は、代決者が代わって決裁し、代決として記録されます。戻ったあとに後閲できます。代決不可のものは、本人が戻るまで待ちます。';

function labelled(said, input) {
  return element('label', {}, text('span', '', said), input);
}

function deciders(substitutes) {
  return substitutes.map((substitute) => text('li', substitute.name ? '' : 'nobody', decider(substitute)));
}

export class AbsenceDialog {
  constructor() {
    this.message = messageLine();
    this.registered = element('ul', { className: 'registered' });
    this.person = element('select', { name: 'person' });
    this.from = element('input', { type: 'date', name: 'from', required: true });
    this.to = element('input', { type: 'date', name: 'to', required: true });
    this.preview = element('ul', { className: 'preview', 'aria-live': 'polite' });
    this.choice = labelled('不在になる人', this.person);
    this.dialog = dialog('ringi-absence-dialog', '不在の登録',
      text('p', '', ABOUT), this.message,
      text('h3', '', '登録してある不在'), this.registered,
      text('h3', '', '新しく登録する'), this.form(),
      element('p', { className: 'buttons' }, button('閉じる', () => this.dialog.close())));
    [this.person, this.from, this.to].forEach((input) => input.addEventListener('change', () => this.changed(input)));
  }

  form() {
    const days = element('p', { className: 'days' }, labelled('最初の日', this.from), labelled('最後の日', this.to));
    const submit = element('button', { type: 'submit', className: 'btn btn-primary', textContent: '登録する' });
    const form = element('form', {}, this.choice, days, text('h3', '', 'この間に決裁する人'), this.preview, submit);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.register();
    });
    return form;
  }

  open(view) {
    document.body.append(this.dialog);
    this.show(view);
    this.dialog.showModal();
    (view.others ? this.person : this.from).focus();
  }

  show(view) {
    this.choice.hidden = !view.others;
    if (!this.person.options.length) {
      this.person.append(...view.people.map(({ id, name }) => element('option', { value: id, textContent: name })));
    }
    this.from.min = view.today;
    this.to.min = view.today;
    this.preview.replaceChildren(text('li', '', '日付を入れると、ここに示します。'));
    this.registered.replaceChildren(
      ...(view.absences.length ? view.absences.map((absence) => this.row(absence)) : [text('li', '', '登録はありません。')]));
  }

  row(absence) {
    const cancel = button('取り消す', () => this.cancel(absence), { 'aria-label': `${about(absence)}の不在を取り消す` });
    return element('li', {},
      element('p', {}, text('span', '', about(absence)), cancel),
      element('ul', {}, ...deciders(absence.substitutes)));
  }

  days() {
    return { person: this.person.value, from: this.from.value, to: this.to.value };
  }

  async changed(input) {
    if (input === this.from && this.to.value < this.from.value) {
      this.to.value = this.from.value;
    }
    if (!this.from.value || !this.to.value) {
      return;
    }
    const asked = JSON.stringify(this.days());
    const lines = await this.substitutes();
    // Answers may overtake each other; only that to the latest question is shown.
    if (asked === JSON.stringify(this.days())) {
      this.preview.replaceChildren(...lines);
    }
  }

  async substitutes() {
    try {
      const substitutes = await send('GET', tasklist('absence', `substitutes?${new URLSearchParams(this.days())}`));
      return substitutes.length ? deciders(substitutes) : [text('li', '', '代決の順番は、次の人に移ります。')];
    } catch (refusal) {
      return [text('li', 'nobody', refusal.message)];
    }
  }

  register() {
    return this.act('POST', 'absences', this.days(), '不在を登録しました。', () => {
      this.from.value = '';
      this.to.value = '';
    });
  }

  cancel(absence) {
    return this.act('DELETE', `absences/${absence.id}`, undefined, `${about(absence)}の不在を取り消しました。`, () => {});
  }

  async act(method, path, data, done, after) {
    try {
      this.show(await send(method, tasklist('absence', path), data));
      tell(this.message, done);
      after();
      this.from.focus();
    } catch (refusal) {
      tell(this.message, refusal.message, true);
    }
  }
}
