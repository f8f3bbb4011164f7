/** Camunda's own form: drawn, drawn anew, and asked for its data. */
import { handOver } from './fields.js';

export class StockForm {
  /** @param link the stock directive's */
  constructor(link, { scope, host, attributes }, local) {
    Object.assign(this, { link, scope, host, attributes, local, ready: false, quiet: false, drawn: null });
  }

  /** With this data, or else with what the server has. */
  draw(controller, content) {
    if (this.drawn) {
      this.drawn.$destroy();
      this.host.empty();
    }
    this.ready = false;
    this.drawn = this.scope.$new();
    if (content) {
      this.local.hand(content);
    }
    this.link(this.drawn, this.host, this.attributes, controller);
    this.local.take();
    this.scope.$evalAsync();
  }

  /** How the stock form keeps its data in the browser, as saved: it gives it out in no other way. */
  keepsBy(handler) {
    this.keep = handler;
  }

  /** Null while the form isn't drawn; meanwhile it is `quiet`: what happens in it no person has done. */
  data() {
    if (!this.ready) {
      return null;
    }
    this.quiet = true;
    handOver(this.host[0]);
    if (this.keep) {
      this.keep();
    }
    this.quiet = false;
    return this.local.take();
  }
}
