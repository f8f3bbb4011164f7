/** Who has the task, for a colleague who may go on with it. */
define([], function () {
  'use strict';

  function line(pane, className) {
    const old = pane.querySelector(`.${className}`);
    const node = old || pane.insertBefore(document.createElement('p'), pane.firstChild);
    node.className = className;
    return node;
  }

  /** @param last what the server says about the draft, or null */
  function show(pane, last, person, takeOver) {
    const banner = line(pane, 'ringi-holder');
    const other = last && last.offered && last.holder && last.holder.id !== person;
    if (!other) {
      return banner.remove();
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-default';
    button.textContent = '引き継いで入力する';
    button.addEventListener('click', () => {
      button.disabled = true;
      takeOver().finally(() => (button.disabled = false));
    });
    banner.replaceChildren(`今は${last.holder.name}さんが入力を受け持っています。`, button);
  }

  /** A save that waits for a decision; null takes the reminder away. */
  function remind(pane, conflict, decide) {
    const banner = line(pane, 'ringi-reminder');
    if (!conflict) {
      return banner.remove();
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-default';
    button.textContent = '違いを確かめる';
    button.addEventListener('click', decide);
    banner.setAttribute('role', 'alert');
    banner.replaceChildren(conflict.message, button);
  }

  return { show, remind };
});
