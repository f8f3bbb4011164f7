import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEra } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/dates.js';

test('入力した日が、元号と曜日で読める', () => {
  assert.equal(inEra('2026/4/1'), '令和8年4月1日（水）');
  assert.equal(inEra(' 2019/04/30 '), '平成31年4月30日（火）');
  assert.equal(inEra('2019/5/1'), '令和元年5月1日（水）');
});

test('打ちかけの日は、まだ読まない', () => {
  assert.equal(inEra('2026/4'), '');
  assert.equal(inEra(''), '');
});
