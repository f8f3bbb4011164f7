const address = document.querySelector('base').getAttribute('app-root').replace(/\/[^/]*$/, '')
  + '/ringi/repair';

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

async function render(node) {
  const answer = await fetch(address + '/counts', { credentials: 'same-origin' });
  // The page is the office's and the administrators'; others see no panel.
  if (!answer.ok) {
    // An answer that nobody reads isn't over for the browser.
    await answer.text();
    return;
  }
  const { steps, tasks, clocks } = await answer.json();
  const panel = element('section', '', 'ringi-repair');
  panel.append(element('h3', '止まっている手続き'));
  const list = element('ul', '');
  for (const [name, count] of [['失敗した処理', steps], ['進められないタスク', tasks]]) {
    list.append(element('li', `${name} ${count}件`, count > 0 ? 'troubled' : ''));
  }
  if (clocks > 0) {
    list.prepend(element('li', 'サーバーの時計が進みすぎています', 'troubled'));
  }
  panel.append(list, link('一覧を開く', address));
  node.append(panel);
}

export default {
  id: 'ringi-repair-panel',
  pluginPoint: 'cockpit.dashboard',
  priority: 0,
  render
};
