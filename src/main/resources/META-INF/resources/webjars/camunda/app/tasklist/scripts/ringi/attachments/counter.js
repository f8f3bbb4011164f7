/** How many files a task's sheet has, beside the tab's name, also while another tab is open. */
import { send } from '../../../../ringi/requests.js';
import { files } from './addresses.js';
import { TAB } from './words.js';

const QUIET = 150;
let known = null;

function tabLink() {
  return [...document.querySelectorAll('.task-card .nav-tabs > li > a')].find((link) => link.textContent.trim() === TAB);
}

/** @param count null where the task has no sheet, and so no such tab */
export function show(count) {
  const link = tabLink();
  if (link) {
    link.dataset.ringiCount = count ? `（${count}）` : '';
    link.parentElement.hidden = count === null;
  }
}

async function look() {
  const link = tabLink();
  const [, task] = window.location.hash.match(/[?&]task=([^&]+)/) || [];
  if (!link || !task || (task === known && 'ringiCount' in link.dataset)) {
    return;
  }
  known = task;
  show(0);
  const count = await send('GET', files(task)).then(
    (list) => list.files.length,
    (refusal) => (refusal.status === 404 ? null : 0));
  if (task === known) {
    show(count);
  }
}

export function watch() {
  let waiting = null;
  const soon = () => {
    waiting = waiting || setTimeout(() => {
      waiting = null;
      look();
    }, QUIET);
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  window.addEventListener('hashchange', soon);
}
