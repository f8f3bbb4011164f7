/** The table of files, a row for each, and those that were taken away. */
import { button, element, text } from '../../../../ringi/dom.js';
import { fileInput, itemSelect, note, placeName, versionLink } from './parts.js';
import { shortened } from './words.js';

const HEADS = ['ファイル', '添付先', '公表', '登録', '操作'];

function history(tab, older) {
  return element('details', {},
    text('summary', '', `以前の版（${older.length}）`),
    element('ul', {}, ...older.map((version) => element('li', {},
      versionLink(tab.taskId, version, `第${version.number}版　${version.name}`),
      `　${version.size}　${version.by}　${version.at}`))));
}

function place(tab, list, file) {
  const shown = list.editable
    ? itemSelect(list, file.gone ? '' : file.item, (item) => tab.change('PUT', `${file.id}/item`, { item: item || null }),
      { 'aria-label': `「${file.name}」の添付先` })
    : placeName(file);
  const gone = file.gone
    ? text('div', 'ringi-files-gone', `取組「${shortened(file.item)}」は今の文にありません。シート全体の添付として残っています。`)
    : null;
  return element('td', {}, shown, gone);
}

function mark(tab, list, file) {
  const said = file.forPublic ? '公表' : '内部';
  const className = file.forPublic ? 'ringi-files-public' : '';
  if (!list.editable) {
    return text('span', className, said);
  }
  const box = element('input', { type: 'checkbox', checked: file.forPublic, 'aria-label': `「${file.name}」を公表する` });
  box.addEventListener('change', () => tab.change('PUT', `${file.id}/mark`, { forPublic: box.checked }));
  return element('label', { className }, box, ` ${said}`);
}

function question(tab, file, back) {
  const sure = button('削除する', () => tab.change('DELETE', String(file.id)),
    { className: 'btn btn-danger', 'aria-label': `「${file.name}」を削除する` });
  setTimeout(() => sure.focus());
  return [
    text('p', '', `「${file.name}」を一覧から消しますか。提出したことのある版は、記録として残ります。`),
    sure, button('やめる', back),
  ];
}

function actions(tab, list, file) {
  const input = fileInput(list, false, (files) => tab.replace(file, files));
  const box = element('div');
  // Kept outside the row: a list that is drawn anew goes on asking.
  const ask = (id) => {
    tab.asked = id;
    box.replaceChildren(...(id === file.id ? question(tab, file, () => ask(null)) : [
      button('差し替える', () => input.click(), { 'aria-label': `「${file.name}」を差し替える` }), input,
      button('削除', () => ask(file.id), { 'aria-label': `「${file.name}」を削除` }),
    ]));
  };
  ask(tab.asked);
  return element('td', { className: 'ringi-files-actions' }, box);
}

function row(tab, list, file) {
  const [current, ...older] = file.versions;
  return element('tr', {},
    element('td', {},
      versionLink(tab.taskId, current, file.name),
      note(`${file.type}　${current.size}　第${current.number}版`),
      older.length ? history(tab, older) : null),
    place(tab, list, file),
    element('td', {}, mark(tab, list, file)),
    element('td', {}, current.by, note(current.at, { title: `SHA-256 ${current.hash}` })),
    list.editable ? actions(tab, list, file) : null);
}

/** @param tab `taskId`, and what a row may ask for: `change(method, path, data)`, `replace(file, files)` */
export function table(tab, list) {
  const heads = HEADS.slice(0, list.editable ? 5 : 4).map((head) => element('th', { scope: 'col', textContent: head }));
  return element('div', { className: 'ringi-files-scroll' },
    element('table', { className: 'table' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...list.files.map((file) => row(tab, list, file)))));
}

export function removed(tab, list) {
  return element('details', { className: 'ringi-files-removed' },
    text('summary', '', `削除したファイル（${list.removed.length}）`),
    element('ul', {}, ...list.removed.map((file) => element('li', {},
      `${file.name}　${file.removedBy}が${file.removedAt}に削除`,
      ...file.versions.flatMap((version) => ['　', versionLink(tab.taskId, version, `第${version.number}版（提出済み）`)])))));
}
