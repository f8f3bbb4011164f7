import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Drafts } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/drafts.js';

let asked;

function answers(...all) {
  asked = [];
  globalThis.fetch = async (url, { method, headers }) => {
    asked.push([method, headers['If-Match']]);
    const [status, body] = all.shift();
    return new Response(JSON.stringify(body), { status });
  };
}

beforeEach(() => {
  globalThis.document = { cookie: '' };
});

test('保存は、前に知った版に基づく', async () => {
  const drafts = new Drafts('/draft');
  drafts.baseOn(3);
  answers([200, { revision: 4 }], [200, { revision: 5 }]);
  await drafts.put({});
  await drafts.put({});
  assert.deepEqual(asked, [['PUT', '"3"'], ['PUT', '"4"']]);
});

test('CSRFの印が古かっただけなら、新しくしてもう一度送る', async () => {
  answers([403, {}], [200, {}], [200, { revision: 1 }]);
  assert.equal((await new Drafts('/draft').put({})).revision, 1);
  assert.deepEqual(asked.map(([method]) => method), ['PUT', 'GET', 'PUT']);
});

test('わけを述べた断りには、もう一度は送らない', async () => {
  answers([403, { message: 'このタスクの担当ではありません。' }]);
  await assert.rejects(new Drafts('/draft').put({}), { message: 'このタスクの担当ではありません。' });
  assert.equal(asked.length, 1);
});

test('ログインが切れていたら、そう分かる', async () => {
  answers([403, {}], [401, {}]);
  await assert.rejects(new Drafts('/draft').put({}), { status: 401 });
});

test('下書きのないタスクは、ないと分かる', async () => {
  answers([404, { message: '下書きはありません。' }]);
  assert.equal(await new Drafts('/draft').look(), null);
});
