/** The tab 添付: the files of the sheet that a task is about. */
const TAB = '添付';
const UNREACHABLE = 'サーバーとやり取りできませんでした。通信を確かめて、もう一度お試しください。';
const ENDED = 'ログインの期限が切れました。ログインし直してから、もう一度お試しください。';

const base = (taskId) => {
  const api = document.querySelector('base').getAttribute('tasklist-api').replace(/\/$/, '');
  return `${api}/plugin/ringi-attachments/default/task/${taskId}`;
};

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function token() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
}

/** The answer's JSON; rejected with the server's Japanese text and its status. fetch knows no progress of an upload. */
function send(method, url, type, body, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (message) => reject(Object.assign(new Error(message), { status: request.status }));
    request.open(method, url);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-XSRF-TOKEN', token());
    if (type) {
      request.setRequestHeader('Content-Type', type);
    }
    request.upload.onprogress = (event) => progress && progress(event.loaded / event.total);
    request.onerror = () => fail(UNREACHABLE);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status === 200) {
        resolve(answer);
      } else {
        fail(request.status === 401 ? ENDED : answer.message || UNREACHABLE);
      }
    };
    request.send(body || null);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    return {};
  }
}

const order = (method, url, data) => send(method, url, 'application/json', data && JSON.stringify(data));

/** Beside the tab's name, also while another tab is open. */
const counter = {
  task: null,

  link() {
    return [...document.querySelectorAll('.task-card .nav-tabs > li > a')].find((a) => a.textContent.trim() === TAB);
  },

  show(count) {
    const link = this.link();
    if (link) {
      link.dataset.ringiCount = count ? `（${count}）` : '';
      link.parentElement.hidden = count === null;
    }
  },

  async look() {
    const link = this.link();
    const [, task] = window.location.hash.match(/[?&]task=([^&]+)/) || [];
    if (!link || !task || (task === this.task && 'ringiCount' in link.dataset)) {
      return;
    }
    this.task = task;
    this.show(0);
    const count = await order('GET', base(task)).then(
      (list) => list.files.length,
      (refusal) => (refusal.status === 404 ? null : 0),
    );
    if (task === this.task) {
      this.show(count);
    }
  },

  watch() {
    let waiting = null;
    const soon = () => {
      waiting = waiting || setTimeout(() => {
        waiting = null;
        this.look();
      }, 150);
    };
    new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
    window.addEventListener('hashchange', soon);
  },
};

class Tab {
  constructor(node, taskId) {
    this.address = base(taskId);
    this.news = element('div', { className: 'ringi-files-news' });
    this.news.setAttribute('role', 'status');
    this.body = element('div');
    this.place = '';
    this.busy = false;
    node.classList.add('ringi-files');
    node.append(this.news, this.body);
    this.load();
  }

  async load() {
    try {
      const list = await order('GET', this.address);
      this.list = list;
      this.body.replaceChildren(...this.page(list));
      counter.show(list.files.length);
    } catch (refusal) {
      this.body.replaceChildren(element('p', { textContent: refusal.message }));
    }
  }

  page(list) {
    return [
      list.editable ? this.intake(list) : element('p', { className: 'ringi-files-note', textContent: readOnly(list) }),
      list.files.length ? this.table(list) : element('p', { textContent: '添付ファイルはありません。' }),
      list.removed.length ? this.removed(list) : null,
    ].filter(Boolean);
  }

  intake(list) {
    const input = element('input', { type: 'file', multiple: true, accept: list.accept.join(','), hidden: true });
    input.addEventListener('change', () => {
      const files = [...input.files];
      input.value = '';
      this.add(files);
    });
    const choose = button('ファイルを選ぶ', () => input.click(), 'btn btn-primary');
    const items = this.itemSelect(list, this.place, 'シート全体', (text) => (this.place = text));
    const zone = element('div', { className: 'ringi-files-zone' },
      element('p', {}, choose, input, element('span', { textContent: 'または、ここへファイルをドラッグしてください（いくつでも一度に）。' })),
      element('p', {}, element('label', {}, '添付先　', items)),
      element('p', { className: 'ringi-files-note', textContent:
        `PDF、Word、Excel、PowerPoint、PNG・JPEG画像、CSV、テキスト。1つ${list.maxSize}まで、${list.maxNumber}個まで。`
        + '同じ名前のファイルは新しい版になります。「公表」の印を付けたものだけが、計画の公表と同時に公開されます。' }));
    ['dragenter', 'dragover'].forEach((name) => zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    }));
    ['dragleave', 'drop'].forEach((name) => zone.addEventListener(name, () => zone.classList.remove('over')));
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      this.add([...event.dataTransfer.files]);
    });
    return zone;
  }

  itemSelect(list, chosen, whole, onChange) {
    const options = list.items.map((text, index) =>
      element('option', { value: text, textContent: `取組${index + 1}　${shortened(text)}`, selected: text === chosen }));
    const select = element('select', { className: 'form-control' },
      element('option', { value: '', textContent: whole, selected: !chosen }), ...options);
    select.addEventListener('change', () => onChange(select.value));
    return select;
  }

  async add(files) {
    await this.sendAll(files, (file) => {
      const item = this.place ? `&item=${encodeURIComponent(this.place)}` : '';
      return ['POST', `${this.address}?name=${encodeURIComponent(file.name)}${item}`];
    });
  }

  /** One after the other; what is refused doesn't keep the next from going. */
  async sendAll(files, target) {
    if (this.busy || !files.length) {
      return;
    }
    this.busy = true;
    this.news.replaceChildren();
    for (const file of files) {
      await this.sendOne(file, ...target(file));
    }
    this.busy = false;
    await this.load();
  }

  async sendOne(file, method, url) {
    const progress = element('progress', { max: 1, value: 0 });
    progress.setAttribute('aria-label', `${file.name}を送っています`);
    const line = element('p', {}, `${file.name}を送っています　`, progress);
    this.news.append(line);
    try {
      if (file.size > this.list.maxBytes) {
        throw new Error(`ファイル「${file.name}」は${this.list.maxSize}を超えています。画像を縮小するか、分けて添付してください。`);
      }
      const answer = await send(method, url, 'application/octet-stream', file, (share) => (progress.value = share));
      line.className = answer.outcome === 'KNOWN' ? 'known' : 'done';
      line.textContent = answer.message;
    } catch (refusal) {
      line.className = 'refused';
      line.textContent = refusal.message;
    }
  }

  async change(method, path, data) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.news.replaceChildren();
    try {
      await order(method, `${this.address}/${path}`, data);
    } catch (refusal) {
      this.news.append(element('p', { className: 'refused', textContent: refusal.message }));
    }
    this.busy = false;
    await this.load();
  }

  table(list) {
    const heads = ['ファイル', '添付先', '公表', '登録', ''].slice(0, list.editable ? 5 : 4);
    const table = element('table', { className: 'table' },
      element('thead', {}, element('tr', {}, ...heads.map(head))),
      element('tbody', {}, ...list.files.map((file) => this.row(list, file))));
    return element('div', { className: 'ringi-files-scroll' }, table);
  }

  row(list, file) {
    const [current, ...older] = file.versions;
    return element('tr', {},
      element('td', {},
        this.link(current, file.name),
        element('div', { className: 'ringi-files-note', textContent: `${file.type}　${current.size}　第${current.number}版` }),
        older.length ? this.history(older) : null),
      element('td', {}, ...this.placeOf(list, file)),
      element('td', {}, this.mark(list, file)),
      element('td', {}, current.by, element('div', { className: 'ringi-files-note', textContent: current.at, title: `SHA-256 ${current.hash}` })),
      list.editable ? element('td', { className: 'ringi-files-actions' }, ...this.actions(file)) : null);
  }

  link(version, text) {
    return element('a', { href: `${this.address}/version/${version.id}`, textContent: text, download: version.name });
  }

  history(older) {
    return element('details', {},
      element('summary', { textContent: `以前の版（${older.length}）` }),
      element('ul', {}, ...older.map((version) => element('li', {},
        this.link(version, `第${version.number}版　${version.name}`), `　${version.size}　${version.by}　${version.at}`))));
  }

  placeOf(list, file) {
    const gone = file.gone
      ? element('div', { className: 'ringi-files-gone', textContent:
        `取組「${shortened(file.item)}」は今の文にありません。シート全体の添付として残っています。` })
      : null;
    if (!list.editable) {
      return [file.number ? `取組${file.number}　${shortened(file.item)}` : 'シート全体', gone].filter(Boolean);
    }
    const select = this.itemSelect(list, file.gone ? '' : file.item, 'シート全体', (item) =>
      this.change('PUT', `${file.id}/item`, { item: item || null }));
    select.setAttribute('aria-label', `「${file.name}」の添付先`);
    return [select, gone].filter(Boolean);
  }

  mark(list, file) {
    const said = file.forPublic ? '公表' : '内部';
    if (!list.editable) {
      return element('span', { className: file.forPublic ? 'ringi-files-public' : '', textContent: said });
    }
    const box = element('input', { type: 'checkbox', checked: file.forPublic });
    box.setAttribute('aria-label', `「${file.name}」を公表する`);
    box.addEventListener('change', () => this.change('PUT', `${file.id}/mark`, { forPublic: box.checked }));
    return element('label', { className: file.forPublic ? 'ringi-files-public' : '' }, box, ` ${said}`);
  }

  actions(file) {
    const input = element('input', { type: 'file', accept: this.list.accept.join(','), hidden: true });
    input.addEventListener('change', () => {
      const files = [...input.files];
      input.value = '';
      this.sendAll(files, (chosen) => ['PUT', `${this.address}/${file.id}/file?name=${encodeURIComponent(chosen.name)}`]);
    });
    const box = element('div');
    // Kept outside the row: a list that is drawn anew goes on asking.
    const ask = (id) => {
      this.asked = id;
      draw();
    };
    const draw = () => box.replaceChildren(...(this.asked === file.id ? this.question(file, () => ask(null)) : [
      named(button('差し替える', () => input.click()), `「${file.name}」を差し替える`), input,
      named(button('削除', () => ask(file.id)), `「${file.name}」を削除`),
    ]));
    draw();
    return [box];
  }

  question(file, back) {
    const sure = button('削除する', () => this.change('DELETE', String(file.id)), 'btn btn-danger');
    setTimeout(() => sure.focus());
    return [
      element('p', { textContent: `「${file.name}」を一覧から消しますか。提出したことのある版は、記録として残ります。` }),
      named(sure, `「${file.name}」を削除する`), button('やめる', back),
    ];
  }

  removed(list) {
    return element('details', { className: 'ringi-files-removed' },
      element('summary', { textContent: `削除したファイル（${list.removed.length}）` }),
      element('ul', {}, ...list.removed.map((file) => element('li', {},
        `${file.name}　${file.removedBy}が${file.removedAt}に削除`,
        ...file.versions.flatMap((version) => ['　', this.link(version, `第${version.number}版（提出済み）`)])))));
  }
}

function readOnly(list) {
  return list.files.length
    ? '読むだけです。添付を変えられるのは、シートの作成中に、主管課と項目を受け持つ課の職員だけです。'
    : '添付を変えられるのは、シートの作成中に、主管課と項目を受け持つ課の職員だけです。';
}

function shortened(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}

function head(text) {
  return element('th', { scope: 'col', textContent: text || '操作' });
}

function button(text, onClick, className) {
  const made = element('button', { type: 'button', className: className || 'btn btn-default', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

function named(made, name) {
  made.setAttribute('aria-label', name);
  return made;
}

counter.watch();

export default {
  id: 'ringi-attachments-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: TAB },
  render: (node, { taskId }) => new Tab(node, taskId),
};
