/** The link 自分の課のシート in the head of the page. */
import { actingLink } from '../../../../ringi/dom.js';
import { SheetsDialog } from './dialog.js';

function render(node) {
  node.append(actingLink('自分の課のシート', () => new SheetsDialog().open(), { className: 'ringi-sheets' }));
}

export default { id: 'ringi-sheets-action', pluginPoint: 'tasklist.navbar.action', priority: 150, render };
