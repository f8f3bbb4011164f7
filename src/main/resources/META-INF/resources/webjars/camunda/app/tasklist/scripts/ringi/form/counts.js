/** How many characters a field still takes, counted as the server does: by code points. */
import { element } from '../../../../ringi/dom.js';

/** Up to here the count is always shown; above, once nine tenths are used. */
const SHORT = 4000;
const NEAR = 0.9;

export function state(count, limit) {
  if (count > limit) {
    return 'over';
  }
  return count >= limit * NEAR ? 'near' : 'well';
}

export function sentence(count, limit) {
  const left = Math.abs(limit - count).toLocaleString('ja-JP');
  return count > limit ? `${left}文字超えています` : `残り${left}文字`;
}

export function begin(desk) {
  const known = new WeakMap();
  const spoken = element('div', { className: 'ringi-said', 'aria-live': 'polite' });
  desk.pane.append(spoken);

  function show(field, now, text, label) {
    const before = known.get(field) || {};
    known.set(field, { now, text });
    if (before.text === text) {
      return;
    }
    desk.fields.note(field, 'count', text ? element('span', { 'data-state': now, textContent: text }) : null);
    if (before.now && before.now !== now && now !== 'well') {
      spoken.textContent = `${label}：${text}`;
    }
  }

  function tell({ field, input }) {
    const { label, validate } = desk.fields.componentOf(field) || {};
    const limit = validate && validate.maxLength;
    if (limit) {
      const count = [...input.value].length;
      const now = state(count, limit);
      show(field, now, limit <= SHORT || now !== 'well' ? sentence(count, limit) : '', label);
    }
  }

  const update = () => desk.fields.all(desk.element).forEach(tell);
  const stop = desk.onChange(update);
  update();
  return () => {
    stop();
    spoken.remove();
  };
}
