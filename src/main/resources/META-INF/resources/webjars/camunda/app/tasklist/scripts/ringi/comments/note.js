/** One comment as it is read, with what may be done about it. */
import { button, element, text } from '../../../../ringi/dom.js';

const REPLY = 4000;

export function commentButton(said, act) {
  return button(said, act, { className: 'ringi-comment-button' });
}

/** @param typed what was typed into it before it was drawn anew */
export function answerBox(typed, onType, send) {
  const input = element('textarea', { maxLength: REPLY, rows: 3, value: typed });
  // form-js must not take the answer for a change of the sheet.
  ['input', 'change', 'keydown'].forEach((kind) => input.addEventListener(kind, (event) => event.stopPropagation()));
  input.addEventListener('input', () => onType(input.value));
  return element('details', { className: 'ringi-answer', open: !!typed },
    text('summary', '', '回答する'),
    element('label', {}, '回答（直さない理由や、直した内容の説明）', input),
    commentButton('回答を送る', () => send(input.value)));
}

function quote(title, className, said) {
  return [text('p', 'ringi-comment-title', title), text('p', className, said)];
}

/** @param progress what was done about it so far; empty where that isn't said */
export function commentNote(comment, progress, actions) {
  return element('article',
    { id: `ringi-comment-${comment.id}`, className: `ringi-comment ringi-comment-${comment.state.toLowerCase()}`, tabIndex: -1 },
    text('p', 'ringi-comment-head', `${comment.author}　${comment.at}の指摘（第${comment.round}回）`),
    text('span', 'ringi-badge', comment.stateLabel),
    progress ? text('span', 'ringi-badge ringi-said-now', progress) : null,
    text('p', 'ringi-text', comment.text),
    ...(comment.proposal ? quote('提案する文言', 'ringi-text ringi-proposal', comment.proposal) : []),
    ...comment.replies.flatMap((reply) => quote(`回答　${reply.author}　${reply.at}`, 'ringi-text', reply.text)),
    element('div', { className: 'ringi-comment-actions' }, ...actions));
}

/** On top of the form: every comment with where it stands, leading to its field; those without a place stand here whole. */
export function commentList(open, lines, goTo) {
  return element('section', { className: 'ringi-comment-list' },
    text('h3', '', open ? `確認の済んでいない指摘　${open}件` : `指摘　${lines.length}件（すべて対応済み）`),
    element('ul', {}, ...lines.map(({ comment, state, note }) => element('li', {},
      commentButton(`${comment.label}：${comment.text.split('\n')[0].slice(0, 40)}`, () => goTo(comment)),
      text('span', 'ringi-badge', state),
      note))));
}
