/** Where files come in: chosen, or dragged here. */
import { button, element, text } from '../../../../ringi/dom.js';
import { fileInput, itemSelect } from './parts.js';
import { rules } from './words.js';

function takeDropped(zone, add) {
  ['dragenter', 'dragover'].forEach((name) => zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add('over');
  }));
  ['dragleave', 'drop'].forEach((name) => zone.addEventListener(name, () => zone.classList.remove('over')));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });
}

/** @param place the item that files are added to now; `onPlace` is told another */
export function intake(list, place, onPlace, add) {
  const input = fileInput(list, true, add);
  const zone = element('div', { className: 'ringi-files-zone' },
    element('p', {},
      button('ファイルを選ぶ', () => input.click(), { className: 'btn btn-primary' }), input,
      text('span', '', 'または、ここへファイルをドラッグしてください（いくつでも一度に）。')),
    element('p', {}, element('label', {}, '添付先　', itemSelect(list, place, onPlace))),
    text('p', 'ringi-files-note', rules(list)));
  takeDropped(zone, add);
  return zone;
}
