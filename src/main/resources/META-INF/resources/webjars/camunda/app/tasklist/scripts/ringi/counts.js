/** How many characters a field still takes, counted as the server does: by code points. */
define([], function () {
  'use strict';

  /** Up to here the count is always shown; above, once nine tenths are used. */
  const SHORT = 4000;
  const NEAR = 0.9;

  function state(count, limit) {
    if (count > limit) {
      return 'over';
    }
    return count >= limit * NEAR ? 'near' : 'well';
  }

  function sentence(count, limit) {
    const left = Math.abs(limit - count).toLocaleString('ja-JP');
    return count > limit ? `${left}文字超えています` : `残り${left}文字`;
  }

  function begin(desk) {
    const known = new WeakMap();
    const spoken = document.createElement('div');
    spoken.className = 'ringi-said';
    spoken.setAttribute('aria-live', 'polite');
    desk.pane.append(spoken);

    function show(field, now, text, label) {
      const before = known.get(field) || {};
      known.set(field, { now, text });
      if (before.text === text) {
        return;
      }
      const note = text && document.createElement('span');
      if (note) {
        note.dataset.state = now;
        note.textContent = text;
      }
      desk.fields.note(field, 'count', note || null);
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

  return { begin };
});
