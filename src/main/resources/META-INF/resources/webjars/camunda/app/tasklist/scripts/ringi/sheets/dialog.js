/** 自分の課のシート: where each stands, who it waits for, and 引戻し while nobody has decided. */
import { button, dialog, element, messageLine, tell, text } from '../../../../ringi/dom.js';
import { send, tasklist } from '../../../../ringi/requests.js';

const HEADS = ['計画・年度', 'シート', '主管課', '状態', 'いま待っていること', '引戻し'];
const ABOUT = '提出したシートは、次の人が判断するまで引き戻せます。引き戻すと、文章はそのまま作成中に戻ります。';

export class SheetsDialog {
  constructor() {
    this.rows = element('tbody');
    this.message = messageLine();
    const heads = HEADS.map((head) => element('th', { scope: 'col', textContent: head }));
    this.dialog = dialog('ringi-sheets-dialog', '自分の課のシート',
      text('p', '', ABOUT), this.message,
      element('table', {}, element('thead', {}, element('tr', {}, ...heads)), this.rows),
      element('p', { className: 'buttons' }, button('閉じる', () => this.dialog.close())));
  }

  async open() {
    document.body.append(this.dialog);
    this.dialog.showModal();
    await this.refresh();
  }

  async refresh() {
    try {
      const sheets = await send('GET', tasklist('sheets', 'sheets'));
      this.rows.replaceChildren(...sheets.map((sheet) => this.row(sheet)));
      if (!sheets.length) {
        tell(this.message, 'あなたの課が主管するシートは、まだありません。');
      }
    } catch (refusal) {
      tell(this.message, refusal.message, true);
    }
  }

  row(sheet) {
    const state = sheet.label + (sheet.returns ? `（差戻し${sheet.returns}回）` : '');
    return element('tr', {},
      text('td', '', sheet.cycle),
      text('td', '', sheet.title),
      text('td', '', sheet.leads.join('／')),
      text('td', sheet.state === 'RETURNED' ? 'returned' : '', state),
      text('td', '', sheet.waitingFor.join('、') || '―'),
      element('td', {}, sheet.withdrawable ? this.button(sheet) : null));
  }

  /** A second press confirms: the page's policy forbids the browser's own question. */
  button(sheet) {
    let asked = false;
    const made = button('引き戻す', () => {
      if (asked) {
        made.disabled = true;
        this.withdraw(sheet);
        return;
      }
      asked = true;
      made.textContent = '本当に引き戻す';
      made.setAttribute('aria-label', `${sheet.title}を本当に引き戻す`);
    }, { 'aria-label': `${sheet.title}を引き戻す` });
    return made;
  }

  async withdraw(sheet) {
    try {
      await send('POST', tasklist('sheets', `sheet/${sheet.id}/withdrawal`), { state: sheet.state });
      tell(this.message, `「${sheet.title}」を引き戻しました。タスク一覧の「シートを作成する」から書き直せます。`);
    } catch (refusal) {
      tell(this.message, refusal.message, true);
    }
    await this.refresh();
  }
}
