import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../../main/resources/META-INF/resources/webjars/camunda/app/ringi/diagrams.js';

const drawn = (name) => plain(`<bpmn:userTask id="write" name="${name}">`).match(/name="([^"]*)"/)[1];

test('図の段階の名から、式だけが消える', () => {
  assert.equal(drawn('${title}：シートを作成する'), 'シートを作成する');
  assert.equal(drawn('承認する（${head.name}の決裁）'), '承認する');
  assert.equal(drawn('シートを作成する'), 'シートを作成する');
});

test('段階でないものの式は、そのまま', () => {
  const flow = '<bpmn:sequenceFlow name="${accepted}">';
  assert.equal(plain(flow), flow);
});
