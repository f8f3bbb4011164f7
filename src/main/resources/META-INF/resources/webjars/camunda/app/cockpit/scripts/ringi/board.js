/** 進み具合, on top of Cockpit's first page; the same stands alone at its own address. */
import { element, link, text } from '../../../ringi/dom.js';
import { page, read } from '../../../ringi/requests.js';

/** Cockpit puts what plugins draw below its own, once it is drawn. */
function toTheTop(node) {
  const section = node.closest('section');
  section.classList.add('ringi-first');
  section.parentElement.prepend(section);
}

/** Draws nothing for those to whom the page isn't open. */
async function render(node) {
  const told = await read(page('board/panel')).catch(() => null);
  if (told !== null) {
    const shown = element('section', { className: 'ringi-board-panel' },
      element('link', { rel: 'stylesheet', href: page('board.css') }),
      text('h3', '', '進み具合'),
      link('大きな画面で開く', page('board')));
    // The server's own page, escaped there.
    shown.append(document.createRange().createContextualFragment(told));
    node.append(shown);
    requestAnimationFrame(() => toTheTop(node));
  }
}

export const board = { id: 'ringi-board-panel', pluginPoint: 'cockpit.dashboard', priority: 100, render };
