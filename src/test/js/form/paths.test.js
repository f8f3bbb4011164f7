import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, idOf, placeOf, prefixOf, rowOf } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/paths.js';

const ENTRIES = entriesOf([
  { id: 'group', type: 'group', path: 'sheet', components: [
    { id: 'sheet_goal', key: 'goal', type: 'textarea' },
    { id: 'sheet_items', type: 'dynamiclist', path: 'items', components: [
      { id: 'sheet_items_text', key: 'text', type: 'textfield' },
      { id: 'sheet_items_parts', type: 'dynamiclist', path: 'parts', components: [
        { id: 'sheet_items_parts_name', key: 'name', type: 'textfield' },
      ] },
    ] },
  ] },
  { id: 'heading', type: 'text' },
]);

test('様式の欄は、提出される道筋で並び、見出しには道筋がない', () => {
  assert.deepEqual(ENTRIES.map((entry) => entry.path), [
    'sheet.goal', 'sheet.items', 'sheet.items[].text', 'sheet.items[].parts', 'sheet.items[].parts[].name',
  ]);
});

test('道筋から入力欄の名が決まり、ない道筋には名がない', () => {
  assert.equal(idOf(ENTRIES, 'sheet.items[2].parts[0].name'), 'sheet_items_parts_name_2_0');
  assert.equal(idOf(ENTRIES, 'sheet.nothing'), null);
});

test('入力欄の名から道筋に戻る', () => {
  for (const path of ['sheet.goal', 'sheet.items[2].text', 'sheet.items[12].parts[3].name']) {
    assert.equal(placeOf(ENTRIES, `fjs-form-1ab2c3d-${idOf(ENTRIES, path)}`).path, path);
  }
});

test('名の後ろに選択肢の番号が付いても、欄は同じ', () => {
  assert.equal(placeOf(ENTRIES, 'fjs-form-1ab2c3d-sheet_items_text_2-0').path, 'sheet.items[2].text');
});

test('似た名の、行の数が違う欄とは取り違えない', () => {
  assert.equal(placeOf(ENTRIES, 'fjs-form-1ab2c3d-sheet_items_text'), null);
  assert.equal(placeOf(ENTRIES, 'fjs-form-1ab2c3d-heading'), null);
});

test('form-jsの名でないものには、頭がない', () => {
  assert.equal(prefixOf('fjs-form-1ab2c3d-sheet_goal'), 'fjs-form-1ab2c3d-');
  assert.equal(prefixOf('other'), '');
});

test('行の中の欄は、一覧と番号と名に分かれる', () => {
  assert.deepEqual(rowOf('sheet.items[2].text'), { list: 'sheet.items', row: 2, key: 'text' });
  assert.deepEqual(rowOf('sheet.items[2].parts[0].name'), { list: 'sheet.items[2].parts', row: 0, key: 'name' });
  assert.deepEqual(rowOf('sheet.goal'), {});
  assert.deepEqual(rowOf(null), {});
});
