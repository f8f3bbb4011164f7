import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { readable } from '../../../main/resources/META-INF/resources/webjars/camunda/app/ringi/chrome.js';

test('日本語の案内は、そのまま', () => {
  assert.equal(readable('期限を過ぎています。'), '期限を過ぎています。');
  assert.equal(readable(undefined), undefined);
});

test('技術者にしか読めないものは、記録に残し、日本語で伝える', () => {
  const log = mock.method(console, 'error', () => {});
  assert.match(readable('ENGINE-03005 Execution failed'), /^処理できませんでした。/);
  assert.deepEqual(log.mock.calls[0].arguments, ['ENGINE-03005 Execution failed']);
  log.mock.restore();
});
