/**
 * The fields of a drawn form, by the path under which their value is submitted. The form's schema says which path an input
 * has. A `root` is the form's element, or anything around or inside it.
 */
import { element } from '../../../../ringi/dom.js';
import { entriesOf, idOf, placeOf, prefixOf } from './paths.js';

const HOST = '[cam-tasklist-form-camunda]';
const INPUT = 'textarea, input';
const TYPED_INTO = '.fjs-form-field-textarea, .fjs-form-field-textfield, .fjs-form-field-number';
const schemas = new WeakMap();

/** Told once for every form that is drawn. */
export function know(form, schema) {
  schemas.set(form, entriesOf(schema.components));
}

function hostOf(root) {
  return root.closest(HOST) || root.querySelector(HOST);
}

function entriesIn(root) {
  return schemas.get(hostOf(root)) || [];
}

function prefixIn(host) {
  const example = [...host.querySelectorAll('[id^="fjs-form-"]')].find((node) => prefixOf(node.id));
  return example ? prefixOf(example.id) : null;
}

function named(host, id) {
  return host.querySelector(`[id="${id}"]`) || host.querySelector(`[id^="${id}-"]`);
}

/** The `.fjs-form-field` of a path, be it a field or a list; null where it is not drawn. */
export function find(root, path) {
  const host = hostOf(root);
  const id = idOf(entriesIn(root), path);
  const prefix = id && prefixIn(host);
  const node = prefix && named(host, prefix + id);
  return node ? node.closest('.fjs-form-field') : null;
}

function own(field, selector) {
  return [...field.querySelectorAll(selector)].find((node) => node.closest('.fjs-form-field') === field) || null;
}

function place(field) {
  const node = own(field, '[id^="fjs-form-"]');
  return node ? placeOf(entriesIn(field), node.id) : null;
}

/** The path of a `.fjs-form-field`, or null where nobody fills it in. */
export function pathOf(field) {
  const found = place(field);
  return found ? found.path : null;
}

/** The field's component in the form's schema: its label, its rules. */
export function componentOf(field) {
  const found = place(field);
  return found ? found.entry.component : null;
}

export function inputOf(field) {
  return own(field, INPUT);
}

/** Every field that a person fills in, in the form's order, lists' rows included. */
export function all(root) {
  return [...hostOf(root).querySelectorAll('.fjs-form-field')]
    .map((field) => ({ field, input: inputOf(field), found: place(field) }))
    .filter(({ input, found }) => input && found && !found.entry.list)
    .map(({ field, input, found }) => ({ path: found.path, field, input }));
}

/** The text in a field; of boxes and buttons, the labels of those chosen, one a line. */
export function read(field) {
  const input = inputOf(field);
  if (!input || !['radio', 'checkbox'].includes(input.type)) {
    return input ? input.value : '';
  }
  const chosen = [...field.querySelectorAll('input:checked')];
  return chosen.map((one) => one.closest('label').textContent.trim()).join('\n');
}

/**
 * Lets form-js take over at once what is being typed. It waits 300 ms for more unless the field is left; asked for its
 * data before that, it draws the old text over the new. Others are left alone: half a date would be taken for a whole,
 * and an open list of choices would close.
 */
export function handOver(root) {
  const active = document.activeElement;
  if (root.contains(active) && active.closest(TYPED_INTO)) {
    leave(active);
  }
}

/** Preact hears `focusout` where React's word is onBlur. */
function leave(input) {
  input.dispatchEvent(new FocusEvent('focusout'));
}

/** As if typed into a text field, and left. */
export function write(field, text) {
  const input = inputOf(field);
  const kind = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(input, text);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  leave(input);
}

/** The rows of a list that may grow and shrink, as elements. */
export function rows(root, listPath) {
  const list = find(root, listPath);
  return list
    ? [...list.querySelectorAll('.fjs-repeat-row-container')].filter((row) =>
        row.parentElement.closest('.fjs-form-field') === list)
    : [];
}

/** Adds an empty row at the end; resolved with its element once it is drawn. */
export function addRow(root, listPath) {
  const before = rows(root, listPath).length;
  own(find(root, listPath), '.fjs-repeat-render-add').click();
  return new Promise((resolve, reject) => {
    const look = (left) => {
      const now = rows(root, listPath);
      if (now.length > before) {
        resolve(now[now.length - 1]);
      } else if (left) {
        setTimeout(look, 20, left - 1);
      } else {
        reject(new Error(`No row was added to ${listPath}`));
      }
    };
    look(50);
  });
}

/** Puts a node under the field, in place of the former one of its kind; null takes it away. */
export function note(field, kind, node) {
  const slot = field.querySelector(`:scope > .ringi-note-${kind}`);
  if (!node) {
    return slot && slot.remove();
  }
  const put = slot || field.appendChild(element('div'));
  put.className = `ringi-note ringi-note-${kind}`;
  put.replaceChildren(node);
}
