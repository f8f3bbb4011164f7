/**
 * 気になる点: what a careful colleague would ask about the sheet, at its fields and counted at the top. It keeps nobody
 * from submitting; each can be put away, for as long as the line that it is about stays the same.
 */
import { send, tasklist } from '../../../../ringi/requests.js';
import { mended, nameOf } from './hint.js';
import { fieldList, Summary } from './hintlist.js';

const QUIET = 1200;
const KEPT = 300;

class Hints {
  constructor(desk, actions) {
    this.desk = desk;
    this.fields = desk.fields;
    this.key = `ringi-hints:${desk.taskId}`;
    this.address = tasklist('hints', `task/${desk.taskId}`);
    this.hints = [];
    this.asked = null;
    this.summary = new Summary(desk.element, actions);
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
    const answer = await send('POST', this.address, { sheet }).catch((refusal) => refusal);
    if (Array.isArray(answer) && this.asked === body && !this.ended) {
      this.hints = answer;
      this.place();
    } else if ([400, 404].includes(answer.status)) {
      this.ended = true;
    }
  }

  field(hint) {
    return this.fields.find(this.desk.element, hint.path);
  }

  name(hint) {
    const field = this.field(hint);
    return nameOf(hint, field ? this.fields.read(field) : '');
  }

  dismissed() {
    return JSON.parse(localStorage.getItem(this.key) || '[]');
  }

  dismiss(hint) {
    const all = [...this.dismissed(), this.name(hint)].slice(-KEPT);
    localStorage.setItem(this.key, JSON.stringify(all));
    this.place();
    this.focus(hint);
  }

  focus(hint) {
    const field = this.field(hint);
    if (field) {
      this.fields.inputOf(field).focus({ preventScroll: true });
      field.scrollIntoView({ block: 'center' });
    }
  }

  mend(hint) {
    const field = this.field(hint);
    const text = mended(hint, this.fields.read(field));
    if (text !== null) {
      this.hints = this.hints.filter((one) => one !== hint);
      this.fields.write(field, text);
    }
    this.focus(hint);
    this.soon(0);
  }

  open() {
    const away = new Set(this.dismissed());
    return this.ended || !this.desk.editable() ? [] : this.hints.filter((hint) => !away.has(this.name(hint)));
  }

  /** Puts every hint at its field; what stands there already is left, so that a reader hears it once. */
  place() {
    const open = this.open();
    this.fields.all(this.desk.element).forEach(({ path, field }) => {
      const here = open.filter((hint) => hint.path === path);
      const shown = field.querySelector(':scope > .ringi-note-hint > ul');
      const key = here.length ? JSON.stringify(here) : '';
      if ((shown ? shown.dataset.key : '') !== key) {
        this.fields.note(field, 'hint', here.length ? this.list(here, key) : null);
      }
    });
    this.summary.show(open, (hint) => this.label(hint), (hint) => this.focus(hint));
  }

  list(hints, key) {
    return fieldList(hints, key, (hint) => this.mend(hint), (hint) => this.dismiss(hint));
  }

  label(hint) {
    const field = this.field(hint);
    return field ? this.fields.componentOf(field).label : '';
  }

  end() {
    this.ended = true;
    clearTimeout(this.waiting);
    this.summary.remove();
  }
}

export function begin(desk) {
  if (!desk.taskId) {
    return null;
  }
  const actions = desk.pane.querySelector('.form-actions');
  const hints = new Hints(desk, actions);
  const atOnce = () => hints.soon(0);
  ['pointerenter', 'focusin'].forEach((event) => actions.addEventListener(event, atOnce));
  desk.onChange(() => hints.soon(QUIET));
  hints.soon(0);
  return () => {
    ['pointerenter', 'focusin'].forEach((event) => actions.removeEventListener(event, atOnce));
    hints.end();
  };
}
