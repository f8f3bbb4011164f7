import assert from 'node:assert/strict';
import { test } from 'node:test';
import { items, paragraphs, terms } from '../../../main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/ringi/paste/pasted.js';

const ITEMS = [
  ['・　6月に説明会を開く。\r\n・\t9月に調査する。\r\n', ['6月に説明会を開く。', '9月に調査する。']],
  ['✓\t6月に説明会を開く。\r\n✓\t9月に調査する。', ['6月に説明会を開く。', '9月に調査する。']],
  ['①6月に説明会を開く。\r\n②9月に調査する。\r\n', ['6月に説明会を開く。', '9月に調査する。']],
  ['①と③は税務課が行う。\r\n③と④は企画課が行う。', ['①と③は税務課が行う。', '③と④は企画課が行う。']],
  ['12校で実施する。\r\n51件を見込む。', ['12校で実施する。', '51件を見込む。']],
  ['　　6月に説明会を開く。　\r\n\r\n　　9月に調査する。\r\n', ['6月に説明会を開く。', '9月に調査する。']],
  ['"6月に説明会を開く。\n2回に分ける。"\r\n9月に調査する。\r\n', ['6月に説明会を開く。\n2回に分ける。', '9月に調査する。']],
  ['<script>alert(1)</script>\r\n<51件>', ['<script>alert(1)</script>', '<51件>']],
  ['1. 窓口を開く\n2. 案内を配る', ['窓口を開く', '案内を配る']],
  ['・一つ目の項目は\n　次の行へ続く。\n・二つ目', ['一つ目の項目は次の行へ続く。', '二つ目']],
  ['1\t窓口\t税務課\n2\t案内\t企画課', ['窓口　税務課', '案内　企画課']],
  ['・項目\u000B続き\n・次', ['項目\n続き', '次']],
];

for (const [text, expected] of ITEMS) {
  test(`項目になる：${JSON.stringify(text)}`, () => assert.deepEqual(items(text), expected));
}

test('段落では、文の一部である番号が残る', () => {
  assert.equal(paragraphs('①窓口を開く\r\n\r\n・案内を配る\r\n※祝日を除く'), '①窓口を開く\n案内を配る\n※祝日を除く');
});

test('用語と説明は、コロンかタブで分かれ、用語のない行は前に続く', () => {
  assert.deepEqual(terms('※1 KPI：指標\n目標の達成度'), [{ term: 'KPI', text: '指標\n目標の達成度' }]);
  assert.deepEqual(terms('KPI\t指標\nPDCA\t循環'), [{ term: 'KPI', text: '指標' }, { term: 'PDCA', text: '循環' }]);
});

test('見えない文字は消え、絵文字のつなぎは残る', () => {
  assert.deepEqual(items('\uFEFF窓\u200B口'), ['窓口']);
  assert.deepEqual(items('👩\u200D💻の研修'), ['👩\u200D💻の研修']);
});
