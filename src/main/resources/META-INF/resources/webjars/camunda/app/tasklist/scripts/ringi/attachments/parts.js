/** Parts of the tab that come more than once. */
import { element } from '../../../../ringi/dom.js';
import { version } from './addresses.js';
import { itemName } from './words.js';

const WHOLE = 'シート全体';

export function note(textContent, properties) {
  return element('div', { className: 'ringi-files-note', textContent, ...properties });
}

export function versionLink(taskId, { id, name }, textContent) {
  return element('a', { href: version(taskId, id), textContent, download: name });
}

/** Where a file belongs: to the sheet as a whole, or to one of its items, by the item's text. */
export function itemSelect(list, chosen, onChange, properties) {
  const options = list.items.map((text, index) =>
    element('option', { value: text, textContent: itemName(index + 1, text), selected: text === chosen }));
  const select = element('select', { className: 'form-control', ...properties },
    element('option', { value: '', textContent: WHOLE, selected: !chosen }), ...options);
  select.addEventListener('change', () => onChange(select.value));
  return select;
}

export function placeName(file) {
  return file.number ? itemName(file.number, file.item) : WHOLE;
}

/** A hidden field through which the browser's own window asks for files. */
export function fileInput(list, multiple, choose) {
  const input = element('input', { type: 'file', multiple, accept: list.accept.join(','), hidden: true });
  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    choose(files);
  });
  return input;
}
