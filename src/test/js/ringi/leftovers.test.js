import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from '../../../main/resources/META-INF/resources/webjars/camunda/app/ringi/leftovers.js';

/** An element that only its place in the page tells from others. */
const inside = (part = 'nothing') => ({ closest: (selector) => (selector.split(', ').includes(part) ? {} : null) });

test('権限の名は、権限の欄でだけ日本語になる', () => {
  assert.equal(said('READ, UPDATE', inside('.permissions')), '閲覧、変更');
  assert.equal(said('READ, UPDATE', inside()), 'READ, UPDATE');
});

test('語は、全体が一致するときだけ日本語になる', () => {
  assert.equal(said('  Select\n all ', inside()), 'すべて選ぶ');
  assert.equal(said('Select all files', inside()), 'Select all files');
  assert.equal(said('constructor', inside()), 'constructor');
});

test('タイマーの設定は、日時か、手続きの日程から', () => {
  assert.equal(said('DATE: 2027-05-15', inside('td.configuration')), '日時：2027-05-15');
  assert.equal(said('DATE: ${due}', inside('td.configuration')), '日時：手続きの日程から');
});
