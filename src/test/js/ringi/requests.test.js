import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { engine, page, read, send, tasklist } from '../../../main/resources/META-INF/resources/webjars/camunda/app/ringi/requests.js';

const BASE = { 'tasklist-api': '/camunda/api/tasklist/', 'engine-api': '/camunda/api/engine/', 'app-root': '/camunda' };

let asked;

function answers(status, body, headers = {}) {
  globalThis.fetch = async (url, request) => {
    asked = { url, ...request };
    return new Response(body, { status, headers });
  };
}

beforeEach(() => {
  globalThis.document = {
    cookie: 'other=1; XSRF-TOKEN=abc=',
    querySelector: () => ({ getAttribute: (name) => BASE[name] }),
  };
});

test('機能の住所は、ページの置き場所から決まる', () => {
  assert.equal(tasklist('hints', 'task/1'), '/camunda/api/tasklist/plugin/ringi/default/hints/task/1');
  assert.equal(engine('task/1/submit-form'), '/camunda/api/engine/engine/default/task/1/submit-form');
  assert.equal(page('guide/index.html'), '/ringi/guide/index.html');
});

test('送るものには、CSRFの印とJSONの本文が付く', async () => {
  answers(200, '{"a":1}');
  assert.deepEqual(await send('PUT', '/x', { b: 2 }, { 'If-Match': '"1"' }), { a: 1 });
  assert.equal(asked.headers['X-XSRF-TOKEN'], 'abc=');
  assert.equal(asked.headers['If-Match'], '"1"');
  assert.equal(asked.body, '{"b":2}');
});

test('中身のない答えも、答え', async () => {
  answers(204, null);
  assert.deepEqual(await send('POST', '/x'), {});
});

test('断りは、サーバーの日本語と、直す欄の道筋を伝える', async () => {
  answers(400, '{"message":"一行目\\n二行目"}', { 'X-Ringi-Fields': 'sheet.goal sheet.items%5B0%5D.text' });
  await assert.rejects(send('PUT', '/x', {}), (refusal) => {
    assert.equal(refusal.message, '一行目\n二行目');
    assert.equal(refusal.status, 400);
    assert.deepEqual(refusal.paths, ['sheet.goal', 'sheet.items[0].text']);
    return true;
  });
});

test('ログインが切れたことは、そう伝える', async () => {
  answers(401, '');
  await assert.rejects(send('GET', '/x'), { status: 401, message: /^ログインの期限が切れました/ });
});

test('英語のページが返っても、日本語で断る', async () => {
  answers(502, '<html>Bad Gateway</html>');
  await assert.rejects(read('/x'), { status: 502, message: /^サーバーとやり取りできませんでした/, answer: {} });
});

test('つながらないときも、日本語で断る', async () => {
  globalThis.fetch = async () => {
    throw new TypeError('Failed to fetch');
  };
  await assert.rejects(read('/x'), (refusal) => {
    assert.match(refusal.message, /^サーバーとやり取りできませんでした/);
    assert.equal(refusal.status, undefined);
    assert.deepEqual([refusal.answer, refusal.paths], [{}, []]);
    return true;
  });
});
