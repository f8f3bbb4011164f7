import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, decider } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/absence/words.js';

test('ほかの人が登録した不在には、登録した人の名が付く', () => {
  assert.equal(about({ name: '加藤', period: '6月1日から3日' }), '加藤　6月1日から3日');
  assert.equal(about({ name: '加藤', period: '6月1日', by: '田中' }), '加藤　6月1日（登録：田中）');
});

test('代わる人がいなければ、待つことになると言う', () => {
  assert.equal(decider({ seat: '税務課長', period: '6月1日', name: '田中' }), '税務課長　6月1日：田中');
  assert.match(decider({ seat: '税務課長', period: '6月1日', name: null }), /代わる人がいません。戻るまで待ちます$/);
});
