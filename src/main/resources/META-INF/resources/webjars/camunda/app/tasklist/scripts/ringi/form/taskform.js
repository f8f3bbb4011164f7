/** A form in Tasklist around Camunda's own: its draft is shared on the server, and refusals stand at their fields. */
import { tasklist } from '../../../../ringi/requests.js';
import { Beside } from './beside.js';
import * as comments from '../comments/comments.js';
import { Completion, settled } from './completion.js';
import * as counts from './counts.js';
import { Drafts } from './drafts.js';
import { DraftView } from './draftview.js';
import { watch } from './faults.js';
import * as fields from './fields.js';
import * as hints from '../hints/hints.js';
import { LocalCopy } from './local.js';
import { Opening } from './opening.js';
import * as paste from '../paste/paste.js';
import { StockForm } from './stockform.js';
import { Writing } from './writing.js';

/** Modules that stand beside every form; what they get is told in beside.js. */
const COMPANY = [hints, paste, comments, counts];

export class TaskForm {
  /** @param place what the stock directive is linked with: `scope`, `host`, `attributes`, and `form`, its controller */
  constructor(link, place, { $rootScope, Notifications }) {
    const { taskId } = place.form.getParams();
    const person = ($rootScope.authentication || {}).name;
    Object.assign(this, place, { $rootScope, Notifications, taskId, person, touched: false, tried: false });
    this.element = place.host[0];
    this.pane = this.element.closest('[cam-tasklist-form]');
    this.local = new LocalCopy(taskId, person);
    this.drafts = new Drafts(tasklist('drafts', `task/${taskId}/draft`));
    this.stock = new StockForm(link, place, this.local);
    this.company = new Beside(COMPANY, this.desk());
    this.watched = watch(this.element, () => this.company.changed());
    this.view = new DraftView(this);
    this.writing = new Writing(this, this.view, this.drafts, this.local);
    this.opening = new Opening(this);
    this.completion = new Completion(this);
    this.controller = Object.assign(Object.create(place.form), this.answers());
  }

  desk() {
    const { element, pane, taskId, person } = this;
    return {
      element, pane, taskId, person, fields,
      editable: () => this.editable(),
      data: () => this.data(),
      notify: (kind, status, message) => this.tell(kind, status, message),
    };
  }

  /** What the stock form tells its frame, and the frame asks of it. */
  answers() {
    const { form } = this;
    return {
      /** Never a grey button: who presses it is shown what is missing. */
      notifyFormValidated: () => form.notifyFormValidated(false),
      notifyFormInitializationFailed: (error) => form.notifyFormInitializationFailed(error),
      notifyFormInitialized: () => {
        this.stock.ready = true;
        form.notifyFormInitialized();
        setTimeout(() => this.scope.$$destroyed || this.company.begin());
      },
      /** form-js calls a form changed as soon as it has drawn a date: what counts is what a person did. */
      notifyFormDirty: (dirty) => {
        if (dirty && !this.stock.quiet && this.touched && this.editable()) {
          this.writing.changed();
        }
      },
      registerSaveHandler: (handler) => {
        this.stock.keepsBy(handler);
        form.registerSaveHandler(() => this.save());
      },
      registerCompletionHandler: (handler) =>
        form.registerCompletionHandler((answer) => this.completion.complete(handler, answer)),
    };
  }

  async save() {
    this.tried = false;
    await settled();
    this.writing.save('asked');
  }

  /** A form that is to be completed must be whole; a draft (class `ringi-draft`) needn't be. */
  finishing(tried) {
    this.tried = tried;
    this.element.classList.toggle('ringi-draft', !tried);
  }

  editable() {
    return !this.form.getOptions().disableForm;
  }

  data() {
    if (this.stock.ready) {
      this.finishing(this.tried);
    }
    return this.stock.data();
  }

  redraw(content) {
    this.stock.draw(this.controller, content);
  }

  tell(type, status, message) {
    this.Notifications.add({ type, status, message, exclusive: true, duration: type === 'success' ? 6000 : 0 });
    this.scope.$evalAsync();
  }

  logIn() {
    this.$rootScope.$broadcast('authentication.login.required');
  }

  leave() {
    this.watched.stop();
    this.company.end();
    this.writing.leave();
  }
}
