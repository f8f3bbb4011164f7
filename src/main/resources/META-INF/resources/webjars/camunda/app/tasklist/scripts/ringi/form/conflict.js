/** Two people's texts side by side, field by field, for the one whose save was refused to decide. */
import { button, dialog, element, text } from '../../../../ringi/dom.js';
import { merge } from './merge.js';

const SIDES = { mine: '自分の入力を残す', theirs: '相手の入力を採る' };
const CHANGED = { mine: '（自分だけが変えました）', theirs: '（相手だけが変えました）' };

function textOf(difference, side) {
  if (!difference[side]) {
    return element('div', { className: 'ringi-text' }, text('em', '', difference.onlyIn ? '（この行はありません）' : '（空欄）'));
  }
  const marks = difference.marks.filter((mark) => mark.in === 'both' || mark.in === side);
  return element('div', { className: 'ringi-text' },
    ...marks.map((mark) => (mark.in === 'both' ? mark.text : text('mark', '', mark.text))));
}

function choice(difference, index, side) {
  const checked = difference.advised === side;
  const radio = element('input', { type: 'radio', name: `ringi-difference-${index}`, value: side, checked });
  return element('label', { className: 'ringi-side' }, radio, text('span', '', ` ${SIDES[side]}`), textOf(difference, side));
}

function shown(difference, index) {
  return element('fieldset', { className: 'ringi-difference' },
    text('legend', '', difference.label),
    text('p', 'ringi-changed', CHANGED[difference.advised] || '（両方で違います）'),
    choice(difference, index, 'mine'),
    choice(difference, index, 'theirs'));
}

/** @param close is told the chosen side of each difference, or null where the decision is put off */
function draw(conflict, close) {
  const places = element('div', { className: 'ringi-differences' }, ...conflict.differences.map(shown));
  const chosen = () => conflict.differences.map((unused, index) =>
    (places.querySelector(`[name="ringi-difference-${index}"]:checked`) || {}).value);
  const save = button('この内容で保存する', () => close(chosen()), { className: 'btn btn-primary' });
  const ready = () => (save.disabled = chosen().includes(undefined));
  const all = (side) => {
    places.querySelectorAll(`input[value=${side}]`).forEach((radio) => (radio.checked = true));
    ready();
  };
  const drawn = dialog('ringi-conflict', 'ほかの方の入力と違うところがあります',
    text('p', 'ringi-conflict-message', conflict.message), places,
    element('div', { className: 'ringi-buttons' },
      button('すべて自分の入力を残す', () => all('mine')),
      button('すべて相手の入力を採る', () => all('theirs')),
      button('あとで決める', () => close(null)),
      save));
  drawn.addEventListener('change', ready);
  drawn.addEventListener('cancel', () => close(null));
  ready();
  return drawn;
}

/** The data decided upon, or null where the decision was put off. */
export function resolve(conflict, mine) {
  if (!conflict.differences.length) {
    return Promise.resolve(mine);
  }
  return new Promise((decide) => {
    const drawn = draw(conflict, (sides) => {
      drawn.remove();
      decide(sides && merge(mine, conflict.differences, sides));
    });
    document.body.append(drawn);
    drawn.showModal();
  });
}
