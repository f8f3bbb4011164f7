/** The bar above the list: narrows it by department, target, step, deadline and words. */
import { send, tasklist } from '../../../../ringi/requests.js';
import { compact, DUES, merge, query } from './criteria.js';

/** Where the bar's conditions stand in the address: a reload and a bookmark keep them. */
const PARAMETER = 'show';

const TEMPLATE = `
  <form class="ringi-bar" role="search" aria-label="タスクを絞り込む" ng-submit="apply()">
    <label>課 <input type="search" list="ringi-departments" ng-model="criteria.department" ng-focus="offer()"
      ng-model-options="typed" ng-change="apply()" autocomplete="off"></label>
    <label>ターゲット <input type="search" list="ringi-targets" ng-model="criteria.target" ng-focus="offer()"
      ng-model-options="typed" ng-change="apply()" autocomplete="off"></label>
    <label ng-if="choices.cycles.length > 1 || criteria.cycle">計画 <select ng-model="criteria.cycle" ng-change="apply()"
      ng-options="cycle.prefix as cycle.label for cycle in choices.cycles"><option value="">すべて</option></select></label>
    <label>段階 <select ng-model="criteria.stage" ng-change="apply()"
      ng-options="stage.label as stage.label for stage in choices.stages"><option value="">すべて</option></select></label>
    <label>期限 <select ng-model="criteria.due" ng-change="apply()"
      ng-options="due.key as due.label for due in dues"><option value="">すべて</option></select></label>
    <label ng-if="criteria.due === 'date'">日付 <input type="date" ng-attr-value="{{ criteria.date }}"
      ng-on-change="choose($event)"></label>
    <label>言葉 <input type="search" ng-model="criteria.words" ng-model-options="typed" ng-change="apply()"
      autocomplete="off"></label>
    <p role="status"><span ng-if="narrowed() && count !== undefined">{{ count }}件</span>
      <button type="button" class="btn btn-default btn-xs" ng-if="narrowed()" ng-click="clear()">条件を消す</button></p>
    <datalist id="ringi-departments"><option ng-repeat="name in choices.departments" value="{{ name }}"></datalist>
    <datalist id="ringi-targets"><option ng-repeat="title in choices.targets" value="{{ title }}"></datalist>
  </form>`;

function control($scope, $location, search) {
  const data = $scope.tasklistData.newChild($scope);
  let stock = null;
  let merged = null;
  let shown = null;
  let filter = null;
  let asked = null;

  $scope.dues = DUES;
  $scope.typed = { debounce: { default: 400, blur: 0, submit: 0 } };
  $scope.choices = { stages: [], cycles: [], departments: [], targets: [] };
  $scope.criteria = {};

  function inAddress() {
    try {
      return JSON.parse($location.search()[PARAMETER] || 'null') || {};
    } catch {
      return {};
    }
  }

  function narrow() {
    if (stock && (shown || merged)) {
      merged = merge(stock, query(shown || {}, $scope.choices));
      data.set('searchQuery', merged);
    }
  }

  function show(chosen) {
    const next = compact(chosen);
    if (JSON.stringify(next) !== JSON.stringify(shown)) {
      shown = next;
      offer().then(narrow);
    }
  }

  /** Steps and names come when they are needed first; the list itself doesn't wait for them. */
  function offer() {
    asked = asked || send('GET', tasklist('tasks', 'choices')).then(
      (choices) => $scope.$applyAsync(() => ($scope.choices = choices)),
      () => (asked = null));
    return asked.then(() => new Promise((resolve) => $scope.$applyAsync(resolve)));
  }

  $scope.offer = offer;
  $scope.narrowed = () => !!compact($scope.criteria);
  $scope.apply = function () {
    const chosen = compact($scope.criteria);
    search.updateSilently({ [PARAMETER]: chosen && JSON.stringify(chosen), page: 1 });
    show($scope.criteria);
  };
  $scope.clear = function () {
    $scope.criteria = {};
    $scope.apply();
  };
  /** While its year is typed, a date stands in the first century. */
  $scope.choose = function (event) {
    const date = event.target.value;
    if (!date || date > '1900') {
      $scope.criteria.date = date;
      $scope.apply();
    }
  };

  data.observe('searchQuery', (next) => {
    if (next !== merged) {
      stock = next;
      narrow();
    }
  });
  data.observe('taskList', (list) => ($scope.count = list.count));
  data.observe('currentFilter', (current) => {
    if (filter && current && filter !== current.id) {
      $scope.clear();
    }
    filter = current && current.id;
  });
  $scope.$on('$locationChangeSuccess', () => {
    $scope.criteria = inAddress();
    show($scope.criteria);
  });

  $scope.criteria = inAddress();
  show($scope.criteria);
}

export const bar = {
  id: 'ringi-bar',
  priority: 200,
  template: TEMPLATE,
  controller: ['$scope', '$location', 'search', control],
};
