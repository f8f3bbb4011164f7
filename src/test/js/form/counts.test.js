import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentence, state } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/counts.js';

test('残りの文字数は、9割を超えると近く、上限を超えると超過', () => {
  assert.equal(state(89, 100), 'well');
  assert.equal(state(90, 100), 'near');
  assert.equal(state(100, 100), 'near');
  assert.equal(state(101, 100), 'over');
});

test('残りも超過も、文で読める', () => {
  assert.equal(sentence(500, 4000), '残り3,500文字');
  assert.equal(sentence(4001, 4000), '1文字超えています');
});
