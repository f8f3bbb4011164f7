const administration = document.querySelector('base').getAttribute('app-root').replace(/\/[^/]*$/, '')
  + '/ringi/administration';
const address = administration + '/mails';

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
  // The page is the administrators'; others see no panel.
  if (!answer.ok) {
    // An answer that nobody reads isn't over for the browser.
    await answer.text();
    return;
  }
  const counts = Object.entries(await answer.json());
  const panel = element('section', '', 'ringi-mails');
  panel.append(element('h3', 'メール通知'));
  const list = element('ul', '');
  for (const [state, count] of counts) {
    const troubled = count > 0 && ['送信失敗', '要確認'].includes(state);
    list.append(element('li', `${state} ${count}件`, troubled ? 'troubled' : ''));
  }
  panel.append(list, link('一覧を開く', address), element('h3', '監査の記録'), link('記録を開く', administration + '/trail'));
  node.append(panel);
}

export default {
  id: 'ringi-mails-panel',
  pluginPoint: 'cockpit.dashboard',
  priority: 0,
  render
};
