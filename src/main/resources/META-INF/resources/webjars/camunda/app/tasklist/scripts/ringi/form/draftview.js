/** What a person sees of the draft around the form: who saved when, who holds the task, what isn't saved, what waits. */
import { element } from '../../../../ringi/dom.js';
import { resolve } from './conflict.js';
import { reload } from './frame.js';
import * as holder from './holder.js';

export function savedLine({ at, by }) {
  const time = at && new Date(at).toLocaleString('ja-JP-u-ca-japanese', { dateStyle: 'long', timeStyle: 'short' });
  return time ? `最終保存　${by}　${time}` : '';
}

export class DraftView {
  constructor(task) {
    this.task = task;
    this.pane = task.pane;
  }

  /** @param last what the server says about the draft, or null where the task has none */
  look(last) {
    this.pane.classList.toggle('ringi-no-draft', !last);
    if (last) {
      this.show(last);
    }
  }

  show(answer) {
    const line = this.pane.querySelector('.ringi-saved') || element('p', { className: 'ringi-saved' });
    line.textContent = savedLine(answer);
    this.pane.querySelector('.form-actions').prepend(line);
    holder.show(this.pane, answer, this.task.person, () => this.takeOver());
  }

  saved(answer) {
    this.show(answer);
    if (this.task.editable() && answer.holder && answer.holder.id !== this.task.person) {
      this.task.tell('warning', `${answer.holder.name}さんが入力を引き継ぎました`, 'ここまでの入力は保存しました。');
      reload(this.task.scope);
    }
  }

  unsaved(is) {
    this.pane.classList.toggle('ringi-unsaved', is);
    this.task.form.notifyFormDirty(is);
  }

  /** Of a conflict that waits; null takes the reminder away. */
  remind(conflict) {
    holder.remind(this.pane, conflict, () => this.task.writing.save('asked'));
  }

  resolve(conflict, mine) {
    return resolve(conflict, mine);
  }

  async takeOver() {
    try {
      await this.task.drafts.takeOver();
      reload(this.task.scope);
    } catch (refusal) {
      this.task.tell('danger', '引き継げませんでした', refusal.message);
    }
  }
}
