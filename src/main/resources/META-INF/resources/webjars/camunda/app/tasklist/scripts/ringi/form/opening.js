/** How a form is first drawn: with what was typed here and never sent, or else with what the server has. */
import { send } from '../../../../ringi/requests.js';
import { know } from './fields.js';

export class Opening {
  constructor(task) {
    this.task = task;
  }

  async begin() {
    const { scope, element, writing } = this.task;
    const address = scope.asynchronousFormKey.key;
    const [last, schema] = await Promise.all([this.look(), send('GET', address).catch(() => ({}))]);
    if (!writing.done && !scope.$$destroyed) {
      know(element, schema);
      this.open(last);
    }
  }

  async look() {
    const { taskId, drafts, writing, view } = this.task;
    const last = taskId ? await drafts.look() : null;
    writing.keepsDrafts = !!last;
    view.look(last);
    return last;
  }

  open(last) {
    const { local, drafts, writing } = this.task;
    const kept = local.kept();
    drafts.baseOn(kept ? kept.revision : (last || {}).revision || 0);
    this.task.redraw(kept && kept.data);
    if (kept) {
      this.task.touched = true;
      writing.changed();
      this.task.tell('info', '保存していなかった入力を戻しました', '続けて入力し、保存してください。');
    }
  }

  /** Whoever begins to write writes on what is newest now. */
  async beginToWrite(mayWrite, could) {
    const { drafts, stock, writing } = this.task;
    if (mayWrite && !could && stock.drawn && !writing.unsaved) {
      const last = await this.look();
      if (last && last.revision !== drafts.revision) {
        this.open(last);
      }
    }
  }
}
