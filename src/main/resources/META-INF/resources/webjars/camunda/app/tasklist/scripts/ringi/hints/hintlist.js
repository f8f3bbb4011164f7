/** 気になる点 as they are shown: at their field, and counted above the form. */
import { button, element, text } from '../../../../ringi/dom.js';
import { advice, quoted } from './hint.js';

function choice(said, label, act) {
  return button(said, act, { className: 'ringi-hint-button', 'aria-label': label });
}

function item(hint, mend, dismiss) {
  const mending = hint.replacement === null
    ? null
    : choice(advice(hint), `「${hint.found}」を${advice(hint)}`, () => mend(hint));
  return element('li', { className: 'ringi-hint' },
    text('strong', '', quoted(hint.found)), text('span', '', hint.text), mending,
    choice('このままにする', `${quoted(hint.found)}はこのままにする`, () => dismiss(hint)));
}

/** Those of one field. */
export function fieldList(hints, key, mend, dismiss) {
  return element('ul', { className: 'ringi-hint-list', 'data-key': key }, ...hints.map((hint) => item(hint, mend, dismiss)));
}

/** All of them, each leading to its field. */
function contents(hints, labelOf, goTo) {
  const lines = hints.map((hint) => {
    const label = labelOf(hint);
    const found = quoted(hint.found);
    return element('li', {}, choice(`${label}　${found}`, `${label}の${found}へ移る`, () => goTo(hint)));
  });
  return element('details', {}, text('summary', '', '一覧を見る'), element('ul', {}, ...lines));
}

/** The number of open hints, above the form and among its buttons. */
export class Summary {
  constructor(form, actions) {
    this.form = form;
    this.actions = actions;
    this.node = element('section', { className: 'ringi-hints', 'aria-label': '気になる点' });
    this.count = button('', () => this.node.scrollIntoView({ block: 'start' }),
      { className: 'ringi-hints-count', 'aria-label': '気になる点の一覧へ' });
  }

  /** Drawn again only where something is otherwise. */
  show(hints, labelOf, goTo) {
    const key = JSON.stringify(hints.map((hint) => [hint.path, hint.found]));
    if (!hints.length) {
      this.remove();
    } else if (this.shown !== key || !this.node.isConnected) {
      const lead = element('p', { role: 'status', textContent: `気になる点が${hints.length}件あります（このまま提出できます）` });
      this.node.replaceChildren(lead, contents(hints, labelOf, goTo));
      this.form.before(this.node);
      this.count.textContent = `気になる点 ${hints.length}件`;
      this.actions.append(this.count);
    }
    this.shown = key;
  }

  remove() {
    this.node.remove();
    this.count.remove();
  }
}
