/** A task's card in the list: step, departments, deadline in words, returns. */
import { daysLeft, MARK } from './criteria.js';

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

function left(days) {
  if (days < 0) {
    return `期限超過（${-days}日）`;
  }
  return days === 0 ? '今日まで' : `残り${days}日`;
}

function urgency(moment, days, now) {
  if (moment < now) {
    return 'ringi-overdue';
  }
  return days <= 7 ? 'ringi-soon' : '';
}

function deadline(due, now) {
  if (!due) {
    return {};
  }
  const moment = new Date(due);
  const days = daysLeft(moment, now);
  return {
    due: `期限 ${ERA.format(moment)}`,
    left: days === 0 && moment < now ? '期限超過（今日）' : left(days),
    urgency: urgency(moment, days, now),
  };
}

export function read(task, now = new Date()) {
  const values = {};
  ((task._embedded || {}).variable || []).forEach((variable) => (values[variable.name] = variable.value));
  const target = values.cardTarget || '';
  return {
    target: (task.name || '').includes(target) ? '' : target,
    departments: (values.cardDepartments || '').split(MARK).filter(Boolean).join(MARK),
    returns: values.cardReturns,
    reason: values.returnReason,
    ...deadline(task.due, now),
  };
}

/** Not an arrow: Angular makes controllers with `new`. */
function control($scope) {
  $scope.$watch('task', (task) => ($scope.card = read(task)));
}

export const card = {
  id: 'ringi-card',
  priority: 300,
  template: TEMPLATE,
  controller: ['$scope', control],
};
