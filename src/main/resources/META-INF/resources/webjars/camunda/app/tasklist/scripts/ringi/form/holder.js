/** Who has the task, for a colleague who may go on with it. */
import { button, element } from '../../../../ringi/dom.js';

function line(pane, className) {
  const old = pane.querySelector(`.${className}`);
  const node = old || pane.insertBefore(element('p'), pane.firstChild);
  node.className = className;
  return node;
}

/** @param last what the server says about the draft, or null */
export function show(pane, last, person, takeOver) {
  const banner = line(pane, 'ringi-holder');
  const other = last && last.offered && last.holder && last.holder.id !== person;
  if (!other) {
    return banner.remove();
  }
  const taking = button('引き継いで入力する', () => {
    taking.disabled = true;
    takeOver().finally(() => (taking.disabled = false));
  });
  banner.replaceChildren(`今は${last.holder.name}さんが入力を受け持っています。`, taking);
}

/** A save that waits for a decision; null takes the reminder away. */
export function remind(pane, conflict, decide) {
  const banner = line(pane, 'ringi-reminder');
  if (!conflict) {
    return banner.remove();
  }
  banner.setAttribute('role', 'alert');
  banner.replaceChildren(conflict.message, button('違いを確かめる', decide));
}
