import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/paste/clipboard.js';
import { placed, planOf, rowsOfItems, rowsOfPairs } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/paste/plan.js';

const LIST = '・6月に説明会を開く。\n・9月に調査する。';

test('一覧の一欄に貼ると、項目に分かれる', () => {
  assert.deepEqual(planOf(LIST, ['text'], 'text', true), { items: ['6月に説明会を開く。', '9月に調査する。'] });
});

test('一覧の外では、記号を除いた段落になる', () => {
  assert.deepEqual(planOf(LIST, [], undefined, true), { paragraphs: '6月に説明会を開く。\n9月に調査する。' });
  assert.equal(planOf(LIST, [], undefined, false), null);
});

test('形のない文は、ブラウザーに任せる', () => {
  assert.equal(planOf('6月に説明会を開く。', ['text'], 'text', true), null);
});

test('用語の欄に貼ると、用語と説明に分かれ、説明のないものはブラウザーに任せる', () => {
  const keys = ['term', 'explanation'];
  assert.deepEqual(planOf('KPI：指標\nPDCA：循環', keys, 'term', false), {
    pairs: [{ term: 'KPI', text: '指標' }, { term: 'PDCA', text: '循環' }],
  });
  assert.equal(planOf('KPI', keys, 'term', false), null);
});

test('百行を超えるものは、行に分けない', () => {
  const long = Array.from({ length: 101 }, (unused, i) => `・項目${i}`).join('\n');
  assert.equal(Object.keys(planOf(long, ['text'], 'text', true))[0], 'paragraphs');
});

test('最初の項目は、カーソルのあった所に入る', () => {
  const before = { value: '前後', start: 1, end: 1 };
  assert.deepEqual(rowsOfItems(['一', '二'], 'text', before), [{ text: '前一後' }, { text: '二' }]);
});

test('すでにある説明は、貼った説明の前に残る', () => {
  const rows = rowsOfPairs([{ term: 'KPI', text: '指標' }], ['term', 'explanation'], { value: '', start: 0, end: 0 }, '前から');
  assert.deepEqual(rows, [{ term: 'KPI', explanation: '前から\n指標' }]);
});

test('新しい行は貼った行のあとに入り、動かせない行があれば最後に付く', () => {
  const texts = ['a', 'b', 'c'];
  assert.deepEqual(placed(texts, 0, ['x', 'y'], 1), ['x', 'y', 'b', 'c']);
  assert.deepEqual(placed(texts, 0, ['x', 'y'], 3), ['x', 'b', 'c', 'y']);
});

test('ウェブの箇条書きは、文がすべてその項目であるときだけ箇条書きになる', () => {
  assert.equal(marked(['一', '二\n続き'], '一\n二 続き'), '・一\n・二 続き');
  assert.equal(marked(['一'], '前文\n一'), '前文\n一');
});
