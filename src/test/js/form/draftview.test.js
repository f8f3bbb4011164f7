import assert from 'node:assert/strict';
import { test } from 'node:test';
import { savedLine } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/draftview.js';

test('最終保存は、誰がいつ保存したかを和暦で示す', () => {
  const line = savedLine({ by: '田中花子', at: new Date(2026, 5, 1, 15, 5).toISOString() });
  assert.match(line, /^最終保存　田中花子　令和8年6月1日 15:05$/);
});

test('まだ保存のない下書きには、書かない', () => {
  assert.equal(savedLine({}), '');
});
