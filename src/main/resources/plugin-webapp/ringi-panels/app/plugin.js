const pages = document.querySelector('base').getAttribute('app-root').replace(/\/[^/]*$/, '') + '/ringi';

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className || '';
  return made;
}

function link(text, href) {
  const made = element('a', text);
  made.href = href;
  return made;
}

/** Draws nothing for those to whom the page isn't open. */
async function draw(node, name, title, address, items, ...links) {
  const answer = await fetch(address + '/counts', { credentials: 'same-origin' });
  if (!answer.ok) {
    // An answer that nobody reads isn't over for the browser.
    await answer.text();
    return;
  }
  const panel = element('section', '', `ringi-panel ${name}`);
  const list = element('ul', '');
  for (const { text, troubled } of items(await answer.json())) {
    list.append(element('li', text, troubled ? 'troubled' : ''));
  }
  panel.append(element('h3', title), list, link('一覧を開く', address), ...links);
  node.append(panel);
}

function mails(counts) {
  return Object.entries(counts).map(([state, count]) => ({
    text: `${state} ${count}件`,
    troubled: count > 0 && ['送信失敗', '要確認'].includes(state)
  }));
}

function stuck({ steps, tasks, clocks }) {
  const counted = [['失敗した処理', steps], ['進められないタスク', tasks]]
    .map(([name, count]) => ({ text: `${name} ${count}件`, troubled: count > 0 }));
  return clocks > 0 ? [{ text: 'サーバーの時計が進みすぎています', troubled: true }, ...counted] : counted;
}

function panel(id, render) {
  return { id, pluginPoint: 'cockpit.dashboard', priority: 0, render };
}

export default [
  panel('ringi-repair-panel', node => draw(node, 'ringi-repair', '止まっている手続き', pages + '/repair', stuck,
    element('h3', '期限の延長'), link('期限を見る・延ばす', pages + '/deadlines'))),
  panel('ringi-mails-panel', node => draw(
    node, 'ringi-mails', 'メール通知', pages + '/administration/mails', mails,
    element('h3', '監査の記録'), link('記録を開く', pages + '/administration/trail')))
];
