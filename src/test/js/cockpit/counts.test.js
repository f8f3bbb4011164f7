import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mails, stuck } from '../../../main/resources/META-INF/resources/webjars/camunda/app/cockpit/scripts/ringi/counts.js';

test('送信失敗と要確認は、1件からが問題', () => {
  const troubled = mails({ 送信済み: 5, 送信失敗: 0, 要確認: 1 }).filter((item) => item.troubled);
  assert.deepEqual(troubled, [{ text: '要確認 1件', troubled: true }]);
});

test('止まっている手続きは件数で、進みすぎた時計は文で示す', () => {
  assert.deepEqual(stuck({ steps: 0, tasks: 2, clocks: 0 }).map((item) => item.text), ['失敗した処理 0件', '進められないタスク 2件']);
  assert.equal(stuck({ steps: 0, tasks: 0, clocks: 1 })[0].text, 'サーバーの時計が進みすぎています');
});
