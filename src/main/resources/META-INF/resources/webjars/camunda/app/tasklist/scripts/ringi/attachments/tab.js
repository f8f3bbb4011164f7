/** The tab as a page: files come in, are listed, changed and taken away. */
import { element, text } from '../../../../ringi/dom.js';
import { send, upload } from '../../../../ringi/requests.js';
import { files, newFile, newVersion } from './addresses.js';
import { show } from './counter.js';
import { intake } from './intake.js';
import { removed, table } from './rows.js';
import { readOnly, tooLarge } from './words.js';

export class Tab {
  constructor(node, taskId) {
    this.taskId = taskId;
    this.news = element('div', { className: 'ringi-files-news', role: 'status' });
    this.body = element('div');
    this.place = '';
    this.busy = false;
    node.classList.add('ringi-files');
    node.append(this.news, this.body);
    this.load();
  }

  async load() {
    try {
      this.list = await send('GET', files(this.taskId));
      this.body.replaceChildren(...this.page(this.list));
      show(this.list.files.length);
    } catch (refusal) {
      this.body.replaceChildren(text('p', '', refusal.message));
    }
  }

  page(list) {
    const top = list.editable
      ? intake(list, this.place, (item) => (this.place = item), (added) => this.add(added))
      : text('p', 'ringi-files-note', readOnly(list));
    const listed = list.files.length ? table(this, list) : text('p', '', '添付ファイルはありません。');
    return [top, listed, ...(list.removed.length ? [removed(this, list)] : [])];
  }

  add(added) {
    return this.sendAll('POST', added, (file) => newFile(this.taskId, file.name, this.place));
  }

  replace(file, chosen) {
    return this.sendAll('PUT', chosen, ({ name }) => newVersion(this.taskId, file, name));
  }

  /** One after the other; what is refused doesn't keep the next from going. */
  async sendAll(method, sent, addressOf) {
    if (this.busy || !sent.length) {
      return;
    }
    this.busy = true;
    this.news.replaceChildren();
    for (const file of sent) {
      await this.sendOne(method, addressOf(file), file);
    }
    this.busy = false;
    await this.load();
  }

  async sendOne(method, address, file) {
    const progress = element('progress', { max: 1, value: 0, 'aria-label': `${file.name}を送っています` });
    const line = element('p', {}, `${file.name}を送っています　`, progress);
    this.news.append(line);
    try {
      if (file.size > this.list.maxBytes) {
        throw new Error(tooLarge(file.name, this.list.maxSize));
      }
      const answer = await upload(method, address, file, (share) => (progress.value = share));
      line.className = answer.outcome === 'KNOWN' ? 'known' : 'done';
      line.textContent = answer.message;
    } catch (refusal) {
      line.className = 'refused';
      line.textContent = refusal.message;
    }
  }

  async change(method, path, data) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.news.replaceChildren();
    try {
      await send(method, `${files(this.taskId)}/${path}`, data);
    } catch (refusal) {
      this.news.append(text('p', 'refused', refusal.message));
    }
    this.busy = false;
    await this.load();
  }
}
