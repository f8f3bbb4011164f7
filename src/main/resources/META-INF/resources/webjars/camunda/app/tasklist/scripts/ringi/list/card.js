/** A task's card in the list: step, departments, deadline in words, returns. */
import { MARK } from './criteria.js';
import { closed, left } from './opendays.js';

const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long', year: 'numeric', month: 'long', day: 'numeric', weekday: 'short',
});

const TEMPLATE = `
  <div class="ringi-card">
    <p class="ringi-card-target" ng-if="card.target">{{ card.target }}</p>
    <p ng-if="card.departments">{{ card.departments }}</p>
    <p ng-if="card.due" class="ringi-card-due" ng-class="card.urgency">
      <span>{{ card.due }}</span> <strong>{{ card.left }}</strong>
    </p>
    <p ng-if="card.returns" class="ringi-card-returns">
      <strong>差戻し{{ card.returns }}回目</strong><span ng-if="card.reason">：{{ card.reason }}</span>
    </p>
  </div>`;

/** Until the closed days are known, the date alone. */
function deadline(due, closedDays, now) {
  if (!due) {
    return {};
  }
  const moment = new Date(due);
  return { due: `期限 ${ERA.format(moment)}`, ...(closedDays ? left(moment, now, closedDays) : {}) };
}

export function read(task, closedDays, now = new Date()) {
  const values = {};
  ((task._embedded || {}).variable || []).forEach((variable) => (values[variable.name] = variable.value));
  const target = values.cardTarget || '';
  return {
    target: (task.name || '').includes(target) ? '' : target,
    departments: (values.cardDepartments || '').split(MARK).filter(Boolean).join(MARK),
    returns: values.cardReturns,
    reason: values.returnReason,
    ...deadline(task.due, closedDays, now),
  };
}

/** Not an arrow: Angular makes controllers with `new`. */
function control($scope) {
  let closedDays = null;
  const draw = () => ($scope.card = read($scope.task, closedDays));
  $scope.$watch('task', draw);
  closed().then((days) => {
    closedDays = days;
    $scope.$applyAsync(draw);
  }, () => {});
}

export const card = {
  id: 'ringi-card',
  priority: 300,
  template: TEMPLATE,
  controller: ['$scope', control],
};
