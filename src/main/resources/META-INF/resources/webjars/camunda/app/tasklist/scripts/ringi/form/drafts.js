/** A task's shared draft on the server, as this browser knows it. */
import { send } from '../../../../ringi/requests.js';

export class Drafts {
  constructor(url) {
    this.url = url;
    this.revision = 0;
  }

  /** Who saved when, and who has the task; null where the task has no draft. Changes nothing. */
  look() {
    return send('GET', this.url).catch(() => null);
  }

  /** From now on, saves are based on this. */
  baseOn(revision) {
    this.revision = revision;
  }

  async put(data) {
    const save = () => send('PUT', this.url, data, { 'If-Match': `"${this.revision}"` });
    const saved = await save().catch((refusal) => this.unlessLoggedOut(refusal).then(save));
    this.revision = saved.revision;
    return saved;
  }

  /** Without its session a PUT fails at the CSRF check, 403 and no word of ours; a GET says 401, or renews the token. */
  async unlessLoggedOut(refusal) {
    if (refusal.status !== 403 || refusal.answer.message) {
      throw refusal;
    }
    await send('GET', this.url);
  }

  takeOver() {
    return send('POST', `${this.url}/holder`);
  }
}
