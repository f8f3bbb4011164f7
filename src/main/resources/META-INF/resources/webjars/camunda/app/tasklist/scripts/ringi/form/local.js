/**
 * Typed text that has not reached the server: the session ended, the tab was closed, a colleague was faster. Kept for
 * the person who typed it, with the revision that it was based on; nobody else at this machine gets to see it.
 *
 * <p>Camunda's form has a copy of its own, without person or revision, through which alone it takes text in and gives it
 * out. It is used for that, and never left behind.
 */
export class LocalCopy {
  constructor(taskId, person) {
    this.stock = `camunda-form:${taskId}`;
    this.key = `ringi-form:${taskId}:${person}`;
  }

  keep(data, revision) {
    localStorage.setItem(this.key, JSON.stringify({ data, revision }));
  }

  /** `{data, revision}`, or null. */
  kept() {
    return JSON.parse(localStorage.getItem(this.key) || 'null');
  }

  forget() {
    localStorage.removeItem(this.key);
  }

  /** For the stock form to read as it is drawn. */
  hand(data) {
    localStorage.setItem(this.stock, JSON.stringify(data));
  }

  /** What the stock form has written, which goes. */
  take() {
    const data = JSON.parse(localStorage.getItem(this.stock) || 'null');
    localStorage.removeItem(this.stock);
    return data;
  }
}
