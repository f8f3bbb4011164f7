import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compact, daysLeft, merge, query } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/list/criteria.js';

const NOW = new Date(2026, 5, 1, 15, 30);
const CHOICES = {
  stages: [{ label: '作成', steps: ['write'] }, { label: '差戻し', steps: ['write'], returned: true }],
  departments: ['税務課', '市税務課'],
};

const asked = (criteria) => query(criteria, CHOICES, NOW);

test('今日が期限のものは、今日の0時から明日の0時まで', () => {
  const { dueAfter, dueBefore } = asked({ due: 'today' });
  assert.equal(Date.parse(dueAfter), new Date(2026, 5, 1).getTime() - 1);
  assert.equal(Date.parse(dueBefore), new Date(2026, 5, 2).getTime());
});

test('7日以内は、今日と、あとの7日', () => {
  assert.equal(Date.parse(asked({ due: 'week' }).dueBefore), new Date(2026, 5, 9).getTime());
});

test('過ぎたものは、今この時まで', () => {
  assert.deepEqual(Object.keys(asked({ due: 'overdue' })).sort(), ['dueBefore', 'taskVariables']);
  assert.equal(Date.parse(asked({ due: 'overdue' }).dueBefore), NOW.getTime());
});

test('日付を選んでも、日付がなければ絞らない', () => {
  assert.deepEqual(asked({ due: 'date' }), { taskVariables: [] });
  assert.equal(Date.parse(asked({ due: 'date', date: '2026-06-10' }).dueBefore), new Date(2026, 5, 11).getTime());
});

test('時刻は、ミリ秒と、コロンのない時差で書く', () => {
  assert.match(asked({ due: 'today' }).dueBefore, /^2026-06-02T00:00:00\.000[+-]\d{4}$/);
});

test('一覧にある課の名は、その名だけを指す', () => {
  assert.deepEqual(asked({ department: '税務課' }).taskVariables, [
    { name: 'cardDepartments', operator: 'like', value: '%／税務課／%' },
  ]);
  assert.equal(asked({ department: '税務' }).taskVariables[0].value, '%税務%');
});

test('%と_は、文字として探す', () => {
  assert.equal(asked({ target: '50%_' }).taskVariables[0].value, '%50\\%\\_%');
});

test('計画と言葉は、一つの条件に並ぶ', () => {
  assert.equal(asked({ cycle: '令和8年度', words: '窓口' }).nameLike, '%令和8年度%窓口%');
});

test('差戻しの段階は、差し戻されたことのあるものに限る', () => {
  const { taskVariables, taskDefinitionKeyIn } = asked({ stage: '差戻し' });
  assert.deepEqual(taskDefinitionKeyIn, ['write']);
  assert.deepEqual(taskVariables, [{ name: 'cardReturns', operator: 'gteq', value: 1 }]);
});

test('もとの検索と合わせても、どちらの条件も残る', () => {
  const merged = merge({ taskVariables: [1], sorting: 'x' }, { taskVariables: [2], nameLike: 'y' });
  assert.deepEqual(merged, { taskVariables: [1, 2], sorting: 'x', nameLike: 'y' });
});

test('空の条件は住所に残らない', () => {
  assert.equal(compact({ words: '', due: undefined }), null);
  assert.deepEqual(compact({ words: '窓口', date: '2026-06-10' }), { words: '窓口' });
  assert.deepEqual(compact({ due: 'date', date: '2026-06-10' }), { due: 'date', date: '2026-06-10' });
});

test('残りの日数は、時刻によらない', () => {
  assert.equal(daysLeft(new Date(2026, 5, 2, 0, 1), NOW), 1);
  assert.equal(daysLeft(new Date(2026, 4, 31, 23, 59), NOW), -1);
  assert.equal(daysLeft(new Date(2026, 5, 1, 9), NOW), 0);
});
