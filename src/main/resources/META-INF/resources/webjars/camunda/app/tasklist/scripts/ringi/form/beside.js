/**
 * What stands beside a form. Each module has `begin(desk)`, called when the form is drawn, which may return a function
 * that ends it; `desk` is what it may know and do:
 *
 * <ul>
 *   <li>`element` (the form's), `pane` (around it, with the buttons), `taskId`, `person` (the user's id), `fields`
 *   <li>`editable()`: whether this person may fill the form in now
 *   <li>`data()`: what the form would submit, `{sheet: {…}, …}`
 *   <li>`onChange(callback)`: after typing, choosing, and whenever the form is drawn anew; returns how to stop it
 *   <li>`notify(kind, status, message)`: a notice; kind is success, info, warning or danger
 * </ul>
 */
const QUIET = 150;

export class Beside {
  constructor(modules, about) {
    this.modules = modules;
    this.callbacks = new Set();
    this.ends = [];
    this.desk = { ...about, onChange: (callback) => this.hear(callback) };
  }

  hear(callback) {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  }

  begin() {
    this.end();
    this.ends = this.modules.map((module) => module.begin(this.desk)).filter(Boolean);
  }

  /** Told to all at once, after a moment of quiet. */
  changed() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.callbacks.forEach((callback) => callback()), QUIET);
  }

  end() {
    clearTimeout(this.waiting);
    this.ends.splice(0).forEach((end) => end());
    this.callbacks.clear();
  }
}
