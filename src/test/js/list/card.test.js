import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/list/card.js';

const NOW = new Date(2026, 5, 1, 15, 30);

function card(due, values = {}, name = 'シートを作成する') {
  const variable = Object.entries(values).map(([key, value]) => ({ name: key, value }));
  return read({ name, due, _embedded: { variable } }, NOW);
}

test('期限は、和暦と残りの日数で読める', () => {
  const { due, left, urgency } = card(new Date(2026, 5, 11, 17).toISOString());
  assert.equal(due, '期限 令和8年6月11日(木)');
  assert.equal(left, '残り10日');
  assert.equal(urgency, '');
});

test('7日以内の期限は、近い', () => {
  assert.equal(card(new Date(2026, 5, 8)).urgency, 'ringi-soon');
  assert.equal(card(new Date(2026, 5, 1, 17)).left, '今日まで');
});

test('今日の過ぎた時刻も、期限超過', () => {
  const { left, urgency } = card(new Date(2026, 5, 1, 12));
  assert.equal(left, '期限超過（今日）');
  assert.equal(urgency, 'ringi-overdue');
  assert.equal(card(new Date(2026, 4, 28)).left, '期限超過（4日）');
});

test('期限のないタスクには、期限を書かない', () => {
  assert.equal(card(null).due, undefined);
});

test('課の名は区切られ、題にあるターゲットは繰り返さない', () => {
  const shown = card(null, { cardDepartments: '／税務課／企画課／', cardTarget: '窓口の改善' }, '窓口の改善：シートを作成する');
  assert.equal(shown.departments, '税務課／企画課');
  assert.equal(shown.target, '');
  assert.equal(card(null, { cardTarget: '窓口の改善' }).target, '窓口の改善');
});
