/** Two people's texts side by side, field by field, for the one whose save was refused to decide. */
define([], function () {
  'use strict';

  const SIDES = { mine: '自分の入力を残す', theirs: '相手の入力を採る' };

  function make(tag, className, text) {
    const node = document.createElement(tag);
    node.className = className || '';
    node.textContent = text || '';
    return node;
  }

  function button(className, text, act) {
    const node = make('button', `btn ${className}`, text);
    node.type = 'button';
    node.addEventListener('click', act);
    return node;
  }

  function textOf(difference, side) {
    const text = make('div', 'ringi-text');
    if (!difference[side]) {
      text.append(make('em', '', difference.onlyIn ? '（この行はありません）' : '（空欄）'));
      return text;
    }
    difference.marks.filter((mark) => mark.in === 'both' || mark.in === side).forEach((mark) =>
      text.append(mark.in === 'both' ? mark.text : make('mark', '', mark.text)));
    return text;
  }

  function choice(difference, index, side) {
    const label = make('label', 'ringi-side');
    const radio = make('input');
    Object.assign(radio, { type: 'radio', name: `ringi-difference-${index}`, value: side });
    radio.checked = difference.advised === side;
    label.append(radio, make('span', '', ` ${SIDES[side]}`), textOf(difference, side));
    return label;
  }

  function shown(difference, index) {
    const place = make('fieldset', 'ringi-difference');
    place.append(make('legend', '', difference.label));
    const changed = { mine: '（自分だけが変えました）', theirs: '（相手だけが変えました）' }[difference.advised];
    place.append(make('p', 'ringi-changed', changed || '（両方で違います）'));
    place.append(choice(difference, index, 'mine'), choice(difference, index, 'theirs'));
    return place;
  }

  function steps(path) {
    return path.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  }

  /** What the path leads to, but for its last step; an empty list is not in the form's data, and is made. */
  function parentOf(path, data) {
    return path.slice(0, -1).reduce((value, step, index) => {
      value[step] = value[step] || (typeof path[index + 1] === 'number' ? [] : {});
      return value[step];
    }, data);
  }

  /** From the last place to the first, so that rows put in or taken out shift none that is still to come. */
  function merge(mine, differences, sides) {
    const merged = JSON.parse(JSON.stringify(mine));
    differences.map((difference, index) => ({ difference, side: sides[index] })).reverse()
      .filter(({ side }) => side === 'theirs')
      .forEach(({ difference }) => {
        const path = steps(difference.path);
        const last = path[path.length - 1];
        const parent = parentOf(path, merged);
        if (difference.onlyIn === 'mine') {
          parent.splice(last, 1);
        } else if (difference.onlyIn === 'theirs') {
          parent.splice(last, 0, difference.value);
        } else {
          parent[last] = difference.value;
        }
      });
    return merged;
  }

  function draw(conflict, close) {
    const dialog = make('dialog', 'ringi-conflict');
    const title = make('h2', '', 'ほかの方の入力と違うところがあります');
    title.id = 'ringi-conflict-title';
    dialog.setAttribute('aria-labelledby', title.id);
    const places = make('div', 'ringi-differences');
    places.append(...conflict.differences.map(shown));
    const save = button('btn-primary', 'この内容で保存する', () => close(chosen()));
    const chosen = () => conflict.differences.map((unused, index) =>
      (dialog.querySelector(`[name="ringi-difference-${index}"]:checked`) || {}).value);
    const ready = () => (save.disabled = chosen().includes(undefined));
    const all = (side) => {
      dialog.querySelectorAll(`input[value=${side}]`).forEach((radio) => (radio.checked = true));
      ready();
    };
    const buttons = make('div', 'ringi-buttons');
    buttons.append(
      button('btn-default', 'すべて自分の入力を残す', () => all('mine')),
      button('btn-default', 'すべて相手の入力を採る', () => all('theirs')),
      button('btn-default', 'あとで決める', () => close(null)), save);
    dialog.append(title, make('p', 'ringi-conflict-message', conflict.message), places, buttons);
    dialog.addEventListener('change', ready);
    dialog.addEventListener('cancel', () => close(null));
    ready();
    return dialog;
  }

  /** The data decided upon, or null where the decision was put off. */
  function resolve(conflict, mine) {
    if (!conflict.differences.length) {
      return Promise.resolve(mine);
    }
    return new Promise((decide) => {
      const dialog = draw(conflict, (sides) => {
        dialog.remove();
        decide(sides && merge(mine, conflict.differences, sides));
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }

  return { resolve, merge };
});
