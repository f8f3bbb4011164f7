/** What the form's frame in Tasklist does, and has no method for. */
const GONE = 'このタスクはもうありません。ほかの方が完了したか、引き戻されました。\n' +
  '入力はこのパソコンに残っています。タスクの一覧を更新して確かめてください。';

function above(scope, has) {
  for (let one = scope; one; one = one.$parent) {
    if (has(one)) {
      return one;
    }
  }
  return null;
}

/** The task with its holder, and the list. */
export function reload(scope) {
  const frame = above(scope, (one) => one.taskData);
  if (frame) {
    frame.taskData.changed('task');
    frame.taskData.changed('taskList');
    frame.$applyAsync();
  }
}

/** After a completion that was not sent, the button may be pressed again. */
export function idle(scope) {
  const frame = above(scope, (one) => Object.prototype.hasOwnProperty.call(one, 'completeInProgress'));
  if (frame) {
    frame.completeInProgress = false;
    frame.$applyAsync();
  }
}

/** The engine says in English that a task is gone. */
export function explain(error) {
  const gone = error.status === 404 || /task is null|Cannot find task with id/.test(error.message);
  return gone ? new Error(GONE) : error;
}
