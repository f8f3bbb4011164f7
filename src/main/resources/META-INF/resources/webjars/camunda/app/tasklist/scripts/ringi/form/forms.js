/** Camunda's form in Tasklist, wrapped: what happens in it, and around it, is told to our form. */
import { tellEra, writeInJapanese } from './dates.js';
import { TaskForm } from './taskform.js';

const TYPED = ['input', 'change', 'click'];

/** Enter in a single field would complete the task, which nobody means who just chose a kanji. */
function ignoreEnter(event) {
  if (event.key === 'Enter' && event.target.matches('input')) {
    event.preventDefault();
  }
}

function listen(task) {
  task.element.addEventListener('keydown', ignoreEnter);
  [...TYPED, 'focusout'].forEach((name) => task.element.addEventListener(name, () => {
    if (!task.stock.quiet) {
      task.touched = task.touched || TYPED.includes(name);
      tellEra(task.element);
      task.company.changed();
    }
  }, true));
}

function follow(task) {
  const { scope, writing } = task;
  const keep = () => writing.unsaved && writing.keep();
  window.addEventListener('pagehide', keep);
  scope.$on('authentication.login.required', () => {
    keep();
    setTimeout(() => task.local.take());
  });
  scope.$watch(() => task.editable(), (may, could) => task.opening.beginToWrite(may, could));
  scope.$on('$destroy', () => {
    window.removeEventListener('pagehide', keep);
    task.leave();
  });
}

function wrap($delegate, $rootScope, Notifications) {
  const stock = $delegate[0].link;
  writeInJapanese();
  $delegate[0].compile = () => (scope, host, attributes, form) => {
    const task = new TaskForm(stock, { scope, host, attributes, form }, { $rootScope, Notifications });
    listen(task);
    follow(task);
    task.opening.begin();
  };
  return $delegate;
}

export function forms(ringi) {
  ringi.config(['$provide', ($provide) =>
    $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', '$rootScope', 'Notifications', wrap])]);
}
