/** What the server refuses, each sentence at the field that it is about, and all of them above the form. */
define(['ringi-chrome', './fields'], function (chrome, fields) {
  'use strict';

  let ids = 0;

  function say(text) {
    const said = document.createElement('p');
    said.id = `ringi-refusal-${(ids += 1)}`;
    said.textContent = text;
    return said;
  }

  function describe(input, id, isWrong) {
    const others = (input.getAttribute('aria-describedby') || '').split(' ').filter((one) => one && one !== id);
    input.setAttribute('aria-describedby', (isWrong ? [...others, id] : others).join(' '));
    input.setAttribute('aria-invalid', isWrong);
  }

  return class Refusals {
    constructor(element) {
      this.element = element;
      this.items = [];
      this.changed = (event) => this.withdraw(event.target);
      ['input', 'change'].forEach((name) => element.addEventListener(name, this.changed));
      element.addEventListener('click', (event) => this.shifted(event.target));
    }

    /** False where no field is named: then the message is for the top of the page. */
    show(refusal) {
      this.clear();
      if (!(refusal.paths || []).length) {
        return false;
      }
      const lines = chrome.readable(refusal.message).split('\n');
      this.items = lines.map((text, line) => this.place(text, refusal.paths[line]));
      this.sum();
      const first = this.items.find((item) => item.field);
      if (first) {
        this.goTo(first);
      }
      return true;
    }

    place(text, path) {
      const field = path ? fields.find(this.element, path) : null;
      const note = field && say(text);
      if (field) {
        fields.note(field, 'refusal', note);
        field.classList.add('ringi-refused');
        const input = fields.inputOf(field);
        input && describe(input, note.id, true);
      }
      return { text, field, note };
    }

    /** The summary, before the form itself. */
    sum() {
      const former = this.element.parentElement.querySelector('.ringi-refusals');
      const summary = former || this.element.parentElement.insertBefore(document.createElement('section'), this.element);
      if (!this.items.length) {
        return summary.remove();
      }
      summary.className = 'ringi-refusals';
      summary.setAttribute('role', 'alert');
      const title = document.createElement('h3');
      title.textContent = `${this.items.length}件の直すところがあります`;
      const list = document.createElement('ul');
      list.append(...this.items.map((item) => this.line(item)));
      summary.replaceChildren(title, list);
    }

    line(item) {
      const line = document.createElement('li');
      const link = document.createElement(item.field ? 'a' : 'span');
      link.textContent = item.text;
      if (item.field) {
        link.href = '#';
        link.addEventListener('click', (event) => {
          event.preventDefault();
          this.goTo(item);
        });
      }
      line.append(link);
      return line;
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
  };
});
