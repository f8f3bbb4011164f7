/** The texts of a drawn list, read and written row by row. */
import { rowOf } from '../form/paths.js';

const TEXTS = ['textfield', 'textarea'];

/** A row that holds more than text, or bears a reviewer's comment. */
const FIXED = '.ringi-note-comment, input:checked, .fjs-select-cross, .fjs-input-group';

export function isText(component) {
  return !!component && TEXTS.includes(component.type);
}

export class ListTexts {
  constructor(fields, root, list) {
    Object.assign(this, { fields, root, list });
  }

  rows() {
    return this.fields.rows(this.root, this.list);
  }

  /** The text fields of a row, by their keys in the form's order. */
  keys(row) {
    return this.fields.all(this.root)
      .filter(({ path, field }) => path.startsWith(`${this.list}[${row}].`) && isText(this.fields.componentOf(field)))
      .map(({ path }) => rowOf(path).key);
  }

  field(row, key) {
    return this.fields.find(this.root, `${this.list}[${row}].${key}`);
  }

  value(row, key) {
    const field = this.field(row, key);
    return field ? this.fields.read(field) : '';
  }

  read(keys) {
    return this.rows().map((unused, row) => Object.fromEntries(keys.map((key) => [key, this.value(row, key)])));
  }

  write(texts) {
    texts.forEach((row, i) => Object.entries(row).forEach(([key, text]) => {
      const field = this.field(i, key);
      if (field && this.fields.read(field) !== text) {
        this.fields.write(field, text);
      }
    }));
  }

  mayMove(row) {
    return this.rows().slice(row + 1).every((one) => !one.querySelector(FIXED));
  }

  async grow(count) {
    for (let row = this.rows().length; row < count; row += 1) {
      await this.fields.addRow(this.root, this.list);
    }
  }

  async shrink(from, to) {
    for (let row = from - 1; row >= to; row -= 1) {
      this.rows()[row].querySelector(':scope > .fjs-repeat-row-remove').click();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
}
