/** 完了する: first the draft is saved, then the form is sent; what is refused is shown where it can be mended. */
import * as fields from './fields.js';
import { explain, idle } from './frame.js';
import { Refusals } from './refusals.js';

const INCOMPLETE = '入力していない項目か、直す必要のある項目があります。\n赤い文字の案内がある項目を確かめてください。';

/** form-js takes over what was typed 300 ms later, and a date a moment after its field is left. */
export function settled() {
  return new Promise((resolve) => setTimeout(resolve, 350));
}

export class Completion {
  constructor(task) {
    this.task = task;
    this.refusals = new Refusals(task.element);
  }

  /** @param send the stock form's handler, @param answer its frame's callback */
  async complete(send, answer) {
    const { element, scope, writing } = this.task;
    this.task.finishing(true);
    await settled();
    if (writing.done) {
      return;
    }
    if (!(await writing.saveBeforeCompletion())) {
      idle(scope);
      return;
    }
    fields.handOver(element);
    send((error, result) => {
      if (error) {
        this.refused(answer, error);
      } else {
        writing.completed();
        this.task.tell('success', '完了しました');
        answer(null, result);
      }
    });
  }

  refused(answer, error) {
    this.task.watched.check();
    idle(this.task.scope);
    if (error.status === 401) {
      this.task.writing.keep();
      this.task.logIn();
    } else if (!this.refusals.show(error)) {
      answer(error.message ? explain(error) : new Error(INCOMPLETE));
      const first = this.task.element.querySelector('.fjs-has-errors');
      if (first) {
        first.scrollIntoView({ block: 'center' });
      }
    }
  }
}
