/** What the server refuses, each sentence at the field that it is about, and all of them above the form. */
import { readable } from '../../../../ringi/chrome.js';
import { actingLink, element, text } from '../../../../ringi/dom.js';
import * as fields from './fields.js';

let ids = 0;

function say(told) {
  return element('p', { id: `ringi-refusal-${(ids += 1)}`, textContent: told });
}

function describe(input, id, isWrong) {
  const others = (input.getAttribute('aria-describedby') || '').split(' ').filter((one) => one && one !== id);
  input.setAttribute('aria-describedby', (isWrong ? [...others, id] : others).join(' '));
  input.setAttribute('aria-invalid', isWrong);
}

export class Refusals {
  constructor(form) {
    this.form = form;
    this.items = [];
    this.changed = (event) => this.withdraw(event.target);
    ['input', 'change'].forEach((name) => form.addEventListener(name, this.changed));
    form.addEventListener('click', (event) => this.shifted(event.target));
  }

  /** False where no field is named: then the message is for the top of the page. */
  show(refusal) {
    this.clear();
    if (!(refusal.paths || []).length) {
      return false;
    }
    const lines = readable(refusal.message).split('\n');
    this.items = lines.map((told, line) => this.place(told, refusal.paths[line]));
    this.sum();
    const first = this.items.find((item) => item.field);
    if (first) {
      this.goTo(first);
    }
    return true;
  }

  place(told, path) {
    const field = path ? fields.find(this.form, path) : null;
    const note = field && say(told);
    if (field) {
      fields.note(field, 'refusal', note);
      field.classList.add('ringi-refused');
      const input = fields.inputOf(field);
      input && describe(input, note.id, true);
    }
    return { told, field, note };
  }

  /** The summary, before the form itself. */
  sum() {
    const former = this.form.parentElement.querySelector('.ringi-refusals');
    if (!this.items.length) {
      return former && former.remove();
    }
    const summary = former || element('section', { className: 'ringi-refusals', role: 'alert' });
    if (!former) {
      this.form.before(summary);
    }
    summary.replaceChildren(
      text('h3', '', `${this.items.length}件の直すところがあります`),
      element('ul', {}, ...this.items.map((item) => this.line(item))));
  }

  line(item) {
    const told = item.field ? actingLink(item.told, () => this.goTo(item)) : text('span', '', item.told);
    return element('li', {}, told);
  }

  goTo({ field }) {
    field.scrollIntoView({ block: 'center' });
    const input = fields.inputOf(field);
    input && input.focus({ preventScroll: true });
  }

  withdraw(target) {
    const field = target.closest('.fjs-form-field');
    this.drop((item) => item.field && item.field === field);
  }

  /** Once a row is gone, the rows below stand elsewhere than their notes. */
  shifted(target) {
    const list = target.closest('.fjs-repeat-row-remove') && target.closest('.fjs-form-field-dynamiclist, .fjs-form-field-grouplike');
    if (list) {
      this.drop((item) => item.field && list.contains(item.field));
    }
  }

  drop(matches) {
    const gone = this.items.filter(matches);
    if (!gone.length) {
      return;
    }
    this.items = this.items.filter((item) => !gone.includes(item));
    gone.forEach((item) => this.erase(item));
    this.sum();
  }

  erase({ field, note }) {
    if (field) {
      const input = fields.inputOf(field);
      input && describe(input, note.id, false);
      field.classList.remove('ringi-refused');
      fields.note(field, 'refusal', null);
    }
  }

  clear() {
    this.drop(() => true);
  }
}
