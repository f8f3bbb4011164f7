/** Where comments stand on the page: at a form's field, or at the same place of the sheet as reviewers read it. */
import * as fields from '../form/fields.js';

/** A row of one text is one place. */
export function passageOf(page, path) {
  const at = (one) => page.querySelector(`.ringi-sheet [data-field="${CSS.escape(one)}"]`);
  const place = path && (at(path) || at(path.replace(/\][^\]]*$/, ']')));
  return place && place.matches('tr') ? place.cells[0] : place;
}

/** After the paragraphs of a heading. */
function putBehind(heading, node) {
  let last = heading;
  while (last.nextElementSibling && !last.nextElementSibling.matches('h3, h4, h5, h6')) {
    last = last.nextElementSibling;
  }
  if (last.matches('.ringi-comments')) {
    last.replaceWith(...(node ? [node] : []));
  } else if (node) {
    last.after(node);
  }
}

/** Puts the comments' node at a place, instead of the former; null takes it away. */
export function put(place, node) {
  if (place.classList.contains('fjs-form-field')) {
    fields.note(place, 'comment', node);
  } else if (place.matches('li, td')) {
    place.querySelector(':scope > .ringi-comments')?.remove();
    place.append(...(node ? [node] : []));
  } else {
    putBehind(place, node);
  }
}
