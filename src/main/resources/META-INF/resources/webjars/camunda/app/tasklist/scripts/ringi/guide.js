/** 操作の手引き, served by this very machine. */
import { link } from '../../../ringi/dom.js';
import { page } from '../../../ringi/requests.js';

function render(node) {
  node.append(link('操作の手引き', page('guide/index.html'), { target: '_blank', rel: 'noopener', className: 'ringi-guide' }));
}

export default { id: 'ringi-guide-action', pluginPoint: 'tasklist.navbar.action', priority: 160, render };
