/** Tasklist around the form: dates as offices write them, and 担当を外す for those who may only work on their tasks. */
import { engine, send, tasklist } from '../../../ringi/requests.js';

/** Far enough back that no date is told as "in eight days": clerks plan by the date. */
function writeDates(config) {
  Object.assign(config, {
    fullDateThreshold: -1000000,
    fullDateThresholdUnit: 'day',
    fullDateFormat: 'LLLL',
  });
}

/** The engine's own way asks for TASK_ASSIGN, with which one could also hand a task to anybody. */
function giveBack(camAPI, $rootScope) {
  camAPI.resource('task').unclaim = function (taskId, done) {
    send('POST', tasklist('task', `${taskId}/unclaim`))
      .then(() => done(null), done)
      .then(() => $rootScope.$applyAsync());
  };
}

/** The stock way loses the header that names the fields at fault. */
function submitWithPaths(camAPI, $rootScope) {
  camAPI.resource('task').submitForm = function ({ id, variables }) {
    return send('POST', engine(`task/${id}/submit-form`), { variables }).finally(() => $rootScope.$applyAsync());
  };
}

/** The stock form would be drawn empty, and what is saved then would take the place of the text. */
function drawNothingUnread(camAPI, Notifications) {
  const task = camAPI.resource('task');
  const stock = task.formVariables;
  task.formVariables = function (...asked) {
    return stock.apply(task, asked).catch((error) => {
      Notifications.addError({
        status: '様式を開けませんでした',
        message: `保存してある内容は、そのまま残っています。しばらく待ってから、もう一度開いてください。（${error.message}）`,
        exclusive: true,
      });
      return new Promise(() => {});
    });
  };
}

/** What is due first stands first; the stock list begins with the newest. */
function sortByDueDate($rootScope, $location) {
  $rootScope.$on('$routeChangeSuccess', () => {
    if ($location.path() === '/' && !$location.search().sorting) {
      $location.search('sorting', JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }])).replace();
    }
  });
}

export function desk(ringi) {
  ringi.config(['amTimeAgoConfig', writeDates]);
  ringi.run(['camAPI', '$rootScope', giveBack]);
  ringi.run(['camAPI', '$rootScope', submitWithPaths]);
  ringi.run(['camAPI', 'Notifications', drawNothingUnread]);
  ringi.run(['$rootScope', '$location', sortByDueDate]);
}
