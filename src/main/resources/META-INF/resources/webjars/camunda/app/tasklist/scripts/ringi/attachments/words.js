/** What the tab says. */
export const TAB = '添付';

const WRITERS = '添付を変えられるのは、シートの作成中に、主管課と項目を受け持つ課の職員だけです。';
const BRIEF = 30;

export function readOnly(list) {
  return list.files.length ? `読むだけです。${WRITERS}` : WRITERS;
}

export function shortened(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > BRIEF ? `${line.slice(0, BRIEF)}…` : line;
}

/** An item of the sheet by its number, counted from 1. */
export function itemName(number, text) {
  return `取組${number}　${shortened(text)}`;
}

export function rules({ maxSize, maxNumber }) {
  return `PDF、Word、Excel、PowerPoint、PNG・JPEG画像、CSV、テキスト。1つ${maxSize}まで、${maxNumber}個まで。`
    + '同じ名前のファイルは新しい版になります。「公表」の印を付けたものだけが、計画の公表と同時に公開されます。';
}

export function tooLarge(name, maxSize) {
  return `ファイル「${name}」は${maxSize}を超えています。画像を縮小するか、分けて添付してください。`;
}
