import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Beside } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/beside.js';

test('続けて打っても、知らせは静まってから一度', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let told = 0;
  const company = new Beside([{ begin: (desk) => desk.onChange(() => (told += 1)) }], {});
  company.begin();
  company.changed();
  mock.timers.tick(100);
  company.changed();
  mock.timers.tick(149);
  assert.equal(told, 0);
  mock.timers.tick(1);
  assert.equal(told, 1);
  mock.timers.reset();
});

test('様式が描き直されると、前のものは終わる', () => {
  const heard = [];
  const company = new Beside([{ begin: () => heard.push('始') && (() => heard.push('終')) }], {});
  company.begin();
  company.begin();
  company.end();
  assert.deepEqual(heard, ['始', '終', '始', '終']);
});
