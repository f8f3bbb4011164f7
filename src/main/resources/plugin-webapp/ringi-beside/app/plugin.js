/** Tabs beside a task's form: 前年度, 差分 and 経緯, each a page that the server has made. */

function say(node, text, className) {
  const line = document.createElement('p');
  line.className = className;
  line.setAttribute('role', 'status');
  line.textContent = text;
  node.replaceChildren(line);
}

async function ask(address) {
  const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-store' }).catch(() => null);
  return { ok: !!answer && answer.ok, told: answer ? await answer.text() : '' };
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
    say(node, refusal(told), 'ringi-notice');
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

function refusal(told) {
  try {
    return JSON.parse(told).message;
  } catch (notOurs) {
    return '読み込めませんでした。通信を確かめて、タブをもう一度開いてください。';
  }
}

function jump(node, field) {
  const place = node.querySelector(`[data-field="${CSS.escape(field)}"]`);
  place.scrollIntoView({ block: 'start' });
  place.focus({ preventScroll: true });
}

function unfold(fold, root) {
  const page = fold.querySelector('.ringi-folded');
  if (fold.open && !page) {
    const inside = document.createElement('div');
    inside.className = 'ringi-folded';
    fold.append(inside);
    load(inside, root + fold.dataset.load);
  }
}

function tab(id, label, priority) {
  function render(node, { api, taskId }) {
    const root = `${api.tasklistApi}/plugin/ringi-beside/${api.engine}/task/${taskId}/`;
    const page = document.createElement('div');
    page.className = 'ringi-beside';
    node.append(page);
    page.addEventListener('click', (event) => {
      const { jump: field, tab: other } = event.target.dataset;
      if (field) {
        jump(page, field);
      }
      if (other) {
        load(page, root + other);
      }
    });
    // A toggle doesn't bubble.
    page.addEventListener('toggle', (event) => event.target.dataset.load && unfold(event.target, root), true);
    load(page, root + id).then(() => lookAgain(page, root + id));
  }

  return { id: `ringi-beside-${id}`, pluginPoint: 'tasklist.task.detail', priority, render, properties: { label } };
}

export default [tab('lastYear', '前年度', 960), tab('changes', '差分', 950), tab('history', '経緯', 940)];
