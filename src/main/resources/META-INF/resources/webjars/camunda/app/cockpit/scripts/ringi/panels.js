/** Panels on Cockpit's first page, each leading to a page of ours. */
import { element, link, text } from '../../../ringi/dom.js';
import { page, send } from '../../../ringi/requests.js';
import { board } from './board.js';
import { mails, stuck } from './counts.js';

/** Draws nothing for those to whom the page isn't open. */
async function draw(node, name, title, address, itemsOf, ...links) {
  const counts = await send('GET', `${address}/counts`).catch(() => null);
  if (counts) {
    const items = itemsOf(counts).map((item) => text('li', item.troubled ? 'troubled' : '', item.text));
    node.append(element('section', { className: `ringi-panel ${name}` },
      text('h3', '', title), element('ul', {}, ...items), link('一覧を開く', address), ...links));
  }
}

function repair(node) {
  return draw(node, 'ringi-repair', '止まっている手続き', page('repair'), stuck,
    text('h3', '', '期限の延長'), link('期限を見る・延ばす', page('deadlines')));
}

function post(node) {
  return draw(node, 'ringi-mails', 'メール通知', page('administration/mails'), mails,
    text('h3', '', '監査の記録'), link('記録を開く', page('administration/trail')));
}

function panel(id, render) {
  return { id, pluginPoint: 'cockpit.dashboard', priority: 0, render };
}

export default [board, panel('ringi-repair-panel', repair), panel('ringi-mails-panel', post)];
