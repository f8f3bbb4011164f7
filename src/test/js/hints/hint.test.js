import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advice, mended, nameOf, quoted } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/hints/hint.js';

const HINT = { kind: 'word', path: 'sheet.items[3].text', found: '出来る', at: [0, 8], replacement: 'できる' };
const TEXT = '出来ること。\n\n出来るか。';

test('長い言葉は、頭と末だけを引く', () => {
  assert.equal(quoted('短い\n言葉'), '「短い 言葉」');
  const long = quoted('あ'.repeat(40) + 'い'.repeat(40));
  assert.equal(long, `「${'あ'.repeat(30)}…${'い'.repeat(12)}」`);
});

test('直すと、すべての箇所が変わる', () => {
  assert.equal(mended(HINT, TEXT), 'できること。\n\nできるか。');
  assert.equal(mended({ ...HINT, replacement: '' }, TEXT), 'こと。\n\nか。');
});

test('打ち直されて言葉が動いていたら、直さない', () => {
  assert.equal(mended(HINT, `x${TEXT}`), null);
});

test('片付けた指摘は、同じ行である限り、行の番号が変わっても片付いている', () => {
  const moved = { ...HINT, path: 'sheet.items[0].text' };
  assert.equal(nameOf(HINT, TEXT), nameOf(moved, TEXT));
  assert.equal(nameOf(HINT, TEXT), nameOf(HINT, TEXT.replace('か。', 'か？')));
  assert.notEqual(nameOf(HINT, TEXT), nameOf(HINT, TEXT.replace('こと。', 'もの。')));
});

test('ボタンは、どう直すかと、何か所かを言う', () => {
  assert.equal(advice(HINT), 'できるに直す（2か所）');
  assert.equal(advice({ ...HINT, at: [0], replacement: '時' }), '「時」に直す');
});
