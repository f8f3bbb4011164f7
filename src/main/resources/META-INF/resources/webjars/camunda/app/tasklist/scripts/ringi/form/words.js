/** form-js speaks English only and has no switch for it: its own words, and only those, are put into Japanese. */
const AUTHORED = '.fjs-form-field-html, .fjs-form-field-text, textarea, label, legend';
const SPOKEN = ['placeholder', 'aria-label', 'title'];
const REQUIRED = '必ず入力してください。';

const WORDS = {
  'Field is required.': REQUIRED,
  'Add new': '行を追加',
  Collapse: '折りたたむ',
  Search: '選ぶ・探す',
  Select: '選んでください',
  'No results': '該当がありません',
  'All values selected': 'すべて選ばれています',
  'Nothing to show.': '表示するものはありません。',
  'No content to show.': '表示する内容はありません。',
  "External content couldn't be loaded.": '外部の内容を表示できませんでした。',
  'This is an image placeholder': '画像',
  'Skip to search': '選択欄へ移る',
  'Remove tag': '外す',
  'Value is not a number.': '数字で入力してください。',
  'Date and time must both be entered.': '日付と時刻の両方を入力してください。',
  'Field must be a valid email.': 'メールアドレスの形式で入力してください。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    '電話番号は国番号から入力してください（例：+81312345678）。',
  'Previous page': '前のページ',
  'Next page': '次のページ',
  'Click to remove sorting': '並べ替えを外す',
  Increment: '増やす',
  Decrement: '減らす',
  'yyyy/mm/dd': '例：2026/4/1',
  'hh:mm': '例：14:05',
  'hh:mm ?m': '例：14:05',
};

const SENTENCES = [
  [/^Field must have minimum value of (.*)\.$/, '$1以上で入力してください。'],
  [/^Field must have maximum value of (.*)\.$/, '$1以下で入力してください。'],
  [/^Field must have minimum length of (.*)\.$/, '$1文字以上で入力してください。'],
  [/^Field must have maximum length of (.*)\.$/, '$1文字以内で入力してください。'],
  [/^Field must match pattern [\s\S]*\.$/, '入力の形式が正しくありません。'],
  [/^Value is expected to be an integer\.$/, '整数で入力してください。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '小数点以下は$1桁までで入力してください。'],
  [/^Please select a valid value, .* are (.*) and (.*)\.$/, '$1か$2のように、決められた刻みで入力してください。'],
  [/^Expand all \((\d+)\)$/, 'すべて表示（$1件）'],
  [/^Remove list item (\d+)$/, '$1行目を削除'],
  [/^Click to sort by (.*) ascending$/, '$1の昇順に並べる'],
  [/^Click to sort by (.*) descending$/, '$1の降順に並べる'],
  [/^(\d+)-(\d+) of (\d+)$/, '$3件中 $1～$2件'],
];

export function japanese(text) {
  const word = text.trim();
  if (Object.hasOwn(WORDS, word)) {
    return WORDS[word];
  }
  const [pattern, said] = SENTENCES.find(([one]) => one.test(word)) || [];
  return pattern ? word.replace(pattern, said) : text;
}

function speak(text, set) {
  const said = japanese(text);
  if (said !== text) {
    set(said);
  }
}

export function translate(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.data.trim() && !node.parentElement.closest(AUTHORED)) {
      speak(node.data, (said) => (node.data = said));
    }
  }
  SPOKEN.forEach((name) =>
    root.querySelectorAll(`[${name}]`).forEach((node) =>
      speak(node.getAttribute(name), (said) => node.setAttribute(name, said))));
}

export function isRequired(text) {
  return text === REQUIRED || text === 'Field is required.';
}
