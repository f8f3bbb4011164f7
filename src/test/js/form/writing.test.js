import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Writing } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/form/writing.js';

const OURS = { sheet: { goal: '自分' } };
const THEIRS = { sheet: { goal: '相手' } };

let said;
let sent;
let kept;
let typed;
let refuse;
let decision;

/** A server that takes what it is sent, unless it is to refuse it. */
const drafts = {
  revision: 1,
  async put(data) {
    sent.push(data);
    const refusal = refuse.shift();
    if (refusal) {
      throw refusal;
    }
    this.revision += 1;
    return { revision: this.revision };
  },
  baseOn(revision) {
    this.revision = revision;
  },
};

const local = {
  keep: (data, revision) => (kept = { data, revision }),
  forget: () => (kept = null),
};

function writing() {
  const form = {
    data: () => typed,
    redraw: (data) => (typed = data),
    logIn: () => said.push('ログイン'),
    tell: (kind, status) => said.push(status),
  };
  const view = {
    saved: () => {},
    unsaved: () => {},
    remind: (conflict) => conflict && said.push('思い出させる'),
    resolve: async () => decision,
  };
  const made = new Writing(form, view, drafts, local);
  made.keepsDrafts = true;
  return made;
}

function differing() {
  return Object.assign(new Error('違います'), { status: 409, answer: { revision: 7, differences: [{}] } });
}

beforeEach(() => {
  globalThis.window = {};
  drafts.revision = 1;
  [said, sent, kept, typed, refuse, decision] = [[], [], null, OURS, [], null];
});

test('保存されたものは、このパソコンには残らない', async () => {
  assert.equal(await writing().save('asked'), true);
  assert.deepEqual(said, ['保存しました']);
  assert.equal(kept, null);
});

test('保存できなければ、このパソコンに残る', async () => {
  refuse.push(Object.assign(new Error('つながりません'), { answer: {} }));
  const one = writing();
  assert.equal(await one.save('asked'), false);
  assert.deepEqual(said, ['保存できませんでした']);
  assert.deepEqual(kept, { data: OURS, revision: 1 });
  one.rest();
});

test('ログインが切れていれば、ログインを求め、入力は残る', async () => {
  refuse.push(Object.assign(new Error('期限'), { status: 401, answer: {} }));
  assert.equal(await writing().save('asked'), false);
  assert.deepEqual(said, ['ログイン']);
  assert.deepEqual(kept.data, OURS);
});

test('二度押しても、保存は一度', async () => {
  const one = writing();
  await Promise.all([one.save('asked'), one.save('asked')]);
  assert.equal(sent.length, 1);
});

test('自動の保存で違いが見つかっても、書いている人の手は止めない', async () => {
  refuse.push(differing());
  assert.equal(await writing().save('quiet'), false);
  assert.deepEqual(said, ['思い出させる']);
});

test('相手の文を採ると決めたら、自分の文が履歴に残ってから、決めた文になる', async () => {
  refuse.push(differing());
  decision = THEIRS;
  assert.equal(await writing().save('asked'), false);
  assert.deepEqual(sent, [OURS, OURS, THEIRS]);
  assert.equal(typed, THEIRS);
  assert.deepEqual(said, ['保存しました']);
});

test('あとで決めるとしたら、何も送らず、思い出させる', async () => {
  refuse.push(differing());
  await writing().save('asked');
  assert.equal(sent.length, 1);
  assert.deepEqual(said, ['思い出させる']);
});

test('保存の間に打った文は、保存していないものとして残る', async () => {
  const one = writing();
  const saving = one.save('asked');
  one.changed();
  await saving;
  assert.equal(one.unsaved, true);
  one.rest();
});

test('完了したタスクの入力は、離れるときに送らない', async () => {
  const one = writing();
  one.changed();
  one.completed();
  await one.leave();
  assert.deepEqual(sent, []);
});

test('保存しないまま離れると、送ってから離れる', async () => {
  const one = writing();
  one.changed();
  await one.leave();
  assert.deepEqual(sent, [OURS]);
  assert.equal(kept, null);
});
