/**
 * What a person is typing into a form, until it is on the server: kept in the browser whenever it can't be sent, saved
 * every minute and on demand, one save at a time, and never over a colleague's newer text.
 */
const LEFT = 'まだ保存していない入力は、このパソコンに残っています。';

/** Tests shorten it by setting `ringiAutosaveSeconds` on the window before Tasklist is opened. */
function untilAutosave() {
  return (window.ringiAutosaveSeconds || 60) * 1000;
}

export class Writing {
  /**
   * @param form `data()` (null while it is not drawn), `redraw(data)`, `logIn()`, `tell(kind, status, message)`
   * @param view `saved(answer)`, `unsaved(is)`, `remind(conflict)`, `resolve(conflict, data)` (the data decided upon, or null)
   */
  constructor(form, view, drafts, local) {
    Object.assign(this, { form, view, drafts, local, keepsDrafts: false, count: 0, unsaved: false, done: false });
  }

  changed() {
    this.count += 1;
    this.mark(true);
    this.plan();
  }

  mark(unsaved) {
    this.unsaved = unsaved;
    this.view.unsaved(unsaved);
  }

  plan() {
    if (this.keepsDrafts && !this.waiting && !this.conflict) {
      this.waiting = setTimeout(() => this.unsaved && this.save('quiet'), untilAutosave());
    }
  }

  rest() {
    clearTimeout(this.waiting);
    this.waiting = null;
  }

  keep() {
    const data = this.form.data();
    if (data && !this.done) {
      this.local.keep(data, this.drafts.revision);
    }
    return data;
  }

  /** True once the server has it. How: `quiet`, `asked` or `completing`. Asked twice, it is done once. */
  save(how) {
    if (this.busy && this.how === 'quiet' && how !== 'quiet') {
      return this.busy.then(() => this.save(how));
    }
    if (!this.busy) {
      this.how = how;
      this.busy = this.send(how).finally(() => (this.busy = null));
    }
    return this.busy;
  }

  async send(how) {
    this.rest();
    const data = this.keep();
    const count = this.count;
    if (!data) {
      return false;
    }
    try {
      const saved = await this.drafts.put(data);
      if (how === 'asked') {
        this.form.tell('success', '保存しました');
      }
      this.settle(saved, count === this.count);
      return true;
    } catch (refusal) {
      return this.refused(refusal, data, how);
    }
  }

  settle(saved, nothingSince) {
    this.conflict = null;
    this.view.remind(null);
    this.view.saved(saved);
    if (nothingSince) {
      this.local.forget();
      this.mark(false);
    } else {
      this.changed();
    }
  }

  async refused(refusal, data, how) {
    this.mark(true);
    if (refusal.status === 409 && refusal.answer.differences) {
      return this.differs(refusal.answer, data, how);
    }
    if (refusal.status === 401) {
      this.form.logIn();
      return false;
    }
    this.plan();
    this.form.tell('danger', '保存できませんでした', `${refusal.message}\n${LEFT}`);
    return false;
  }

  /** Nobody who is typing is interrupted: they are reminded. */
  async differs(conflict, data, how) {
    this.conflict = conflict;
    if (how === 'quiet') {
      this.view.remind(conflict);
      return false;
    }
    const decided = await this.view.resolve(conflict, data);
    if (!decided) {
      this.view.remind(conflict);
      return false;
    }
    this.drafts.baseOn(conflict.revision);
    return this.saveDecided(decided, data, how);
  }

  /** First what was typed, as it was, so that what is given up of it stands in the history too. */
  async saveDecided(decided, typed, how) {
    try {
      if (JSON.stringify(decided) !== JSON.stringify(typed)) {
        await this.drafts.put(typed);
        this.local.keep(decided, this.drafts.revision);
      }
      const saved = await this.drafts.put(decided);
      const next = how === 'completing' ? '内容を確かめて、もう一度「完了する」を押してください。' : '';
      this.form.tell('success', '保存しました', next);
      this.form.redraw(decided);
      this.settle(saved, true);
      return false;
    } catch (refusal) {
      return this.refused(refusal, decided, how);
    }
  }

  /** Before a form is completed; false where it must not be. */
  async saveBeforeCompletion() {
    await this.busy;
    return !this.keepsDrafts || this.save('completing');
  }

  completed() {
    this.done = true;
    this.rest();
    this.local.forget();
  }

  /** The form goes: another task is opened, or the session has ended. */
  async leave() {
    this.rest();
    if (!this.unsaved || this.done) {
      return;
    }
    const data = this.keep();
    if (this.keepsDrafts && data) {
      await this.drafts.put(data).then(() => {
        this.local.forget();
        this.form.tell('success', '保存しました');
      }, (refusal) => refusal.status === 401 || this.form.tell('warning', '保存できませんでした', `${refusal.message}\n${LEFT}`));
    }
  }
}
