import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/merge.js';

const MINE = { sheet: { goal: '自分の目標', items: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] } };

test('採った項目だけが相手の文になり、自分の文はそのまま残る', () => {
  const differences = [{ path: 'sheet.goal', value: '相手の目標' }, { path: 'sheet.items[1].text', value: 'B' }];
  assert.deepEqual(merge(MINE, differences, ['theirs', 'mine']).sheet.goal, '相手の目標');
  assert.deepEqual(merge(MINE, differences, ['mine', 'theirs']).sheet.items[1], { text: 'B' });
  assert.equal(MINE.sheet.goal, '自分の目標');
});

test('自分だけの行を二つ手放しても、残る行は違わない', () => {
  const differences = [{ path: 'sheet.items[0]', onlyIn: 'mine' }, { path: 'sheet.items[2]', onlyIn: 'mine' }];
  assert.deepEqual(merge(MINE, differences, ['theirs', 'theirs']).sheet.items, [{ text: 'b' }]);
});

test('相手だけの行は、相手の文での場所に入る', () => {
  const differences = [{ path: 'sheet.items[1]', onlyIn: 'theirs', value: { text: 'x' } }];
  assert.deepEqual(merge(MINE, differences, ['theirs']).sheet.items.map((item) => item.text), ['a', 'x', 'b', 'c']);
});

test('自分にはまだない一覧にも、相手の行が入る', () => {
  const differences = [{ path: 'sheet.terms[0]', onlyIn: 'theirs', value: { term: '語' } }];
  assert.deepEqual(merge(MINE, differences, ['theirs']).sheet.terms, [{ term: '語' }]);
});
