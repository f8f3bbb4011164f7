/** 自分の課のシート: where each stands, who it waits for, and 引戻し while nobody has decided. */
const UNREACHABLE = 'サーバーとやり取りできませんでした。通信を確かめて、もう一度お試しください。';

function token() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
}

async function send(method, address, data) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() };
  const answer = await fetch(address, { method, headers, credentials: 'same-origin', body: data && JSON.stringify(data) });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(body.message || UNREACHABLE);
  }
  return body;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function heading(text) {
  return element('th', { scope: 'col', textContent: text });
}

class Sheets {
  constructor(address) {
    this.address = address;
    this.rows = element('tbody', {});
    this.message = element('p', { className: 'message', hidden: true, role: 'status' });
    const head = element('tr', {}, ...['計画・年度', 'シート', '主管課', '状態', 'いま待っていること', '引戻し'].map(heading));
    const close = element('button', { type: 'button', className: 'btn btn-default', textContent: '閉じる' });
    this.dialog = element(
      'dialog',
      { className: 'ringi-sheets-dialog' },
      element('h2', { id: 'ringi-sheets-title', textContent: '自分の課のシート' }),
      element('p', {
        textContent: '提出したシートは、次の人が判断するまで引き戻せます。引き戻すと、文章はそのまま作成中に戻ります。',
      }),
      this.message,
      element('table', {}, element('thead', {}, head), this.rows),
      element('p', { className: 'buttons' }, close),
    );
    this.dialog.setAttribute('aria-labelledby', 'ringi-sheets-title');
    close.addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('close', () => this.dialog.remove());
  }

  async open() {
    document.body.append(this.dialog);
    this.dialog.showModal();
    await this.refresh();
  }

  async refresh() {
    try {
      const sheets = await send('GET', `${this.address}/sheets`);
      this.rows.replaceChildren(...sheets.map((sheet) => this.row(sheet)));
      if (!sheets.length) {
        this.tell('あなたの課が主管するシートは、まだありません。');
      }
    } catch (refusal) {
      this.tell(refusal.message, true);
    }
  }

  row(sheet) {
    const state = sheet.label + (sheet.returns ? `（差戻し${sheet.returns}回）` : '');
    return element(
      'tr',
      {},
      element('td', { textContent: sheet.cycle }),
      element('td', { textContent: sheet.title }),
      element('td', { textContent: sheet.leads.join('／') }),
      element('td', { textContent: state, className: sheet.state === 'RETURNED' ? 'returned' : '' }),
      element('td', { textContent: sheet.waitingFor.join('、') || '―' }),
      element('td', {}, ...(sheet.withdrawable ? [this.button(sheet)] : [])),
    );
  }

  /** A second press confirms: the page's policy forbids the browser's own question. */
  button(sheet) {
    const made = element('button', { type: 'button', className: 'btn btn-default', textContent: '引き戻す' });
    made.setAttribute('aria-label', `${sheet.title}を引き戻す`);
    made.addEventListener('click', () => {
      if (made.dataset.asked) {
        made.disabled = true;
        this.withdraw(sheet);
        return;
      }
      made.dataset.asked = 'yes';
      made.textContent = '本当に引き戻す';
      made.setAttribute('aria-label', `${sheet.title}を本当に引き戻す`);
    });
    return made;
  }

  async withdraw(sheet) {
    try {
      await send('POST', `${this.address}/sheet/${sheet.id}/withdrawal`, { state: sheet.state });
      this.tell(`「${sheet.title}」を引き戻しました。タスク一覧の「シートを作成する」から書き直せます。`);
    } catch (refusal) {
      this.tell(refusal.message, true);
    }
    await this.refresh();
  }

  tell(text, refused) {
    this.message.hidden = false;
    this.message.textContent = text;
    this.message.classList.toggle('refused', !!refused);
  }
}

function render(node, { api }) {
  const address = `${api.tasklistApi}/plugin/ringi-sheets/${api.engine}`;
  const link = element('a', { href: '', className: 'ringi-sheets', textContent: '自分の課のシート' });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    new Sheets(address).open();
  });
  node.append(link);
}

export default { id: 'ringi-sheets-action', pluginPoint: 'tasklist.navbar.action', priority: 150, render };
