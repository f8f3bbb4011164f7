/** Tabs beside a task's form: 前年度, 差分 and 経緯, each a page that the server has made. */
import { element } from '../../../../ringi/dom.js';
import { read, tasklist } from '../../../../ringi/requests.js';

const UNREAD = '読み込めませんでした。通信を確かめて、タブをもう一度開いてください。';

function say(node, textContent, className) {
  node.replaceChildren(element('p', { className, role: 'status', textContent }));
}

async function ask(address) {
  return read(address).then(
    (told) => ({ ok: true, told }),
    (refusal) => ({ ok: false, told: refusal.answer.message || UNREAD }));
}

/** Another version may have been asked for while the answer came. */
function show(node, address, { ok, told }) {
  if (node.dataset.address !== address || node.told === told) {
    return;
  }
  node.told = told;
  if (ok) {
    node.innerHTML = told;
  } else {
    say(node, told, 'ringi-notice');
  }
}

async function load(node, address) {
  say(node, '読み込んでいます…', 'ringi-loading');
  node.told = null;
  node.dataset.address = address;
  show(node, address, await ask(address));
}

/** The form that was left for this tab may have been saving yet. */
function lookAgain(node, address) {
  setTimeout(async () => node.isConnected && show(node, address, await ask(address)), 1500);
}

function jump(node, field) {
  const place = node.querySelector(`[data-field="${CSS.escape(field)}"]`);
  place.scrollIntoView({ block: 'start' });
  place.focus({ preventScroll: true });
}

function unfold(fold, address) {
  if (fold.open && !fold.querySelector('.ringi-folded')) {
    const inside = element('div', { className: 'ringi-folded' });
    fold.append(inside);
    load(inside, address);
  }
}

function tab(id, label, priority) {
  function render(node, { taskId }) {
    const address = (name) => tasklist('beside', `task/${taskId}/${name}`);
    const page = element('div', { className: 'ringi-beside' });
    node.append(page);
    page.addEventListener('click', (event) => {
      const { jump: field, tab: other } = event.target.dataset;
      if (field) {
        jump(page, field);
      }
      if (other) {
        load(page, address(other));
      }
    });
    // A toggle doesn't bubble.
    page.addEventListener('toggle', ({ target }) => target.dataset.load && unfold(target, address(target.dataset.load)), true);
    load(page, address(id)).then(() => lookAgain(page, address(id)));
  }

  return { id: `ringi-beside-${id}`, pluginPoint: 'tasklist.task.detail', priority, render, properties: { label } };
}

export default [tab('lastYear', '前年度', 960), tab('changes', '差分', 950), tab('history', '経緯', 940)];
