/** The link 不在の登録 in the head of the page; nobody waits for the decisions of others, who aren't shown it. */
import { actingLink } from '../../../../ringi/dom.js';
import { send, tasklist } from '../../../../ringi/requests.js';
import { AbsenceDialog } from './dialog.js';

function overview() {
  return send('GET', tasklist('absence', 'absences'));
}

async function render(node) {
  const view = await overview().catch(() => ({}));
  if (view.own || view.others) {
    const open = async () => new AbsenceDialog().open(await overview().catch(() => view));
    node.append(actingLink('不在の登録', open, { className: 'ringi-absence' }));
  }
}

export default { id: 'ringi-absence-action', pluginPoint: 'tasklist.navbar.action', priority: 140, render };
