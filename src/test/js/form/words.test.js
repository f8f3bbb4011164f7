import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRequired, japanese } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/words.js';

test('form-jsの言葉は、日本語になる', () => {
  assert.equal(japanese('Field is required.'), '必ず入力してください。');
  assert.equal(japanese(' Add new '), '行を追加');
});

test('数を含む文は、数を残して日本語になる', () => {
  assert.equal(japanese('Field must have maximum length of 4000.'), '4000文字以内で入力してください。');
  assert.equal(japanese('1-10 of 32'), '32件中 1～10件');
  assert.equal(japanese('Please select a valid value, the two nearest valid values are 5 and 10.'), '5か10のように、決められた刻みで入力してください。');
});

test('人の書いた言葉は、そのまま', () => {
  assert.equal(japanese('Field study'), 'Field study');
  assert.equal(japanese('constructor'), 'constructor');
});

test('必須の案内は、訳す前もあとも見分けられる', () => {
  assert.ok(isRequired('Field is required.') && isRequired('必ず入力してください。'));
  assert.ok(!isRequired('数字で入力してください。'));
});
