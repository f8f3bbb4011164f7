/**
 * Paths under which a form's values are submitted, as in `sheet.items[2].text`, and the ids that form-js gives their inputs:
 * after the form's random id, the component's id and the rows it stands in, `fjs-form-1ab2c3d-planSheet_items_text_2`.
 */
const PREFIX = /^fjs-form-[^-]+-/;
const ROW = /^(.*)\[(\d+)\]\.([^[]*)$/;

function join(path, step) {
  return step ? (path ? `${path}.${step}` : step) : path;
}

/** Every component that has a path, with it (`sheet.items[].text`) and the number of lists it stands in. */
export function entriesOf(components, path = '', depth = 0) {
  return (components || []).flatMap((component) => {
    if (component.type === 'dynamiclist') {
      const list = join(path, component.path);
      return [{ component, path: list, depth, list: true }, ...entriesOf(component.components, `${list}[]`, depth + 1)];
    }
    if (component.components) {
      return entriesOf(component.components, join(path, component.path), depth);
    }
    return component.key ? [{ component, path: join(path, component.key), depth }] : [];
  });
}

/** What all ids of a drawn form begin with; empty where this is none of them. */
export function prefixOf(id) {
  const [prefix] = id.match(PREFIX) || [''];
  return prefix;
}

/** The id of a path's input, without the form's prefix; null where the form has no such path. */
export function idOf(entries, path) {
  const rows = [];
  const plain = path.replace(/\[(\d+)\]/g, (step, row) => rows.push(row) && '[]');
  const entry = entries.find((one) => one.path === plain);
  return entry ? [entry.component.id, ...rows].join('_') : null;
}

function fillRows(path, rows) {
  return path.replace(/\[\]/g, () => `[${rows.shift()}]`);
}

/** The entry and the path that an input's whole id stands for; null where nobody fills it in. */
export function placeOf(entries, wholeId) {
  const id = wholeId.replace(PREFIX, '');
  for (const entry of entries) {
    const name = entry.component.id;
    const tail = id.startsWith(name) && id.substring(name.length).match(/^((?:_\d+)*)(?:-.*)?$/);
    const rows = tail ? tail[1].split('_').slice(1) : [];
    if (tail && rows.length === entry.depth) {
      return { entry, path: fillRows(entry.path, rows) };
    }
  }
  return null;
}

/** List, row and key of a path that leads to a field in a row; empty for any other. */
export function rowOf(path) {
  const [, list, row, key] = (path || '').match(ROW) || [];
  return row ? { list, row: Number(row), key } : {};
}
