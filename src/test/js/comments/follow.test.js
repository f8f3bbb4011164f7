import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpen, listsOf, pathAfter, progress, rowsGone } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/comments/follow.js';

const COMMENT = { path: 'sheet.goal', quoted: '前の文', proposal: '提案\n二行目', state: 'OPEN' };

test('提案のとおりの文は、改行の書き方によらず、そう分かる', () => {
  assert.equal(progress(COMMENT, '提案\r\n二行目 '), '提案どおりに直しました');
  assert.equal(progress(COMMENT, '別の文'), '直しました');
  assert.equal(progress(COMMENT, '前の文'), 'まだ変わっていません');
  assert.equal(progress({ ...COMMENT, proposal: null }, ''), '直しました');
  assert.equal(progress({ ...COMMENT, path: null }, ''), '行を削除しました');
});

test('回答しただけの指摘は、まだ開いている', () => {
  assert.deepEqual(['OPEN', 'ANSWERED', 'CLOSED', 'ADOPTED'].filter((state) => isOpen({ state })), ['OPEN', 'ANSWERED']);
});

test('どの行が削除されたかは、残った文から分かる', () => {
  assert.deepEqual(rowsGone(['a', 'b', 'c'], ['a', 'c']), [1]);
  assert.deepEqual(rowsGone(['a', 'b', 'c', 'd'], ['b', 'd']), [0, 1]);
  assert.deepEqual(rowsGone(['a', 'b'], ['a', 'b', '']), []);
  assert.deepEqual(rowsGone(['a', 'a'], ['a']), [1]);
});

test('指摘は自分の行に付いて動き、行とともになくなる', () => {
  assert.equal(pathAfter('sheet.items[3].text', 'sheet.items', 1), 'sheet.items[2].text');
  assert.equal(pathAfter('sheet.items[1].text', 'sheet.items', 1), null);
  assert.equal(pathAfter('sheet.items[0].text', 'sheet.items', 1), 'sheet.items[0].text');
  assert.equal(pathAfter('sheet.terms[3].term', 'sheet.items', 1), 'sheet.terms[3].term');
  assert.equal(pathAfter(null, 'sheet.items', 1), null);
});

test('行に付いた指摘のある一覧だけを見る', () => {
  const paths = ['sheet.items[0].text', 'sheet.items[4].text', 'sheet.goal', null].map((path) => ({ path }));
  assert.deepEqual([...listsOf(paths)], ['sheet.items']);
});
