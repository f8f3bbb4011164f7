/** 操作の手引き, served by this very machine; what else we add to Tasklist's pages is in app/tasklist/scripts/ringi. */
function render(node) {
  const root = document.querySelector('base').getAttribute('app-root').replace(/\/[^/]*$/, '');
  const link = document.createElement('a');
  link.href = `${root}/ringi/guide/index.html`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.className = 'ringi-guide';
  link.textContent = '操作の手引き';
  node.append(link);
}

export default { id: 'ringi-guide-action', pluginPoint: 'tasklist.navbar.action', priority: 160, render };
