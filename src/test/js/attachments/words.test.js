import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemName, readOnly, shortened, tooLarge } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/attachments/words.js';

test('長い取組は、30字で切れる', () => {
  assert.equal(itemName(2, `${'あ'.repeat(31)}`), `取組2　${'あ'.repeat(30)}…`);
  assert.equal(shortened('二行に\n分かれた文'), '二行に 分かれた文');
});

test('読むだけの人には、誰が変えられるかを言う', () => {
  assert.match(readOnly({ files: [{}] }), /^読むだけです。添付を変えられるのは/);
  assert.match(readOnly({ files: [] }), /^添付を変えられるのは/);
});

test('大きすぎるファイルには、どうすればよいかを言う', () => {
  assert.equal(tooLarge('図.png', '20MB'), 'ファイル「図.png」は20MBを超えています。画像を縮小するか、分けて添付してください。');
});
