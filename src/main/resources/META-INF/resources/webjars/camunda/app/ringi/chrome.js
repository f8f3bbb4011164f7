/** What all of our screens share: names of the applications, dates, and errors that a clerk can read. */
import { actingLink } from './dom.js';

const APPLICATIONS = { welcome: 'ホーム', tasklist: 'タスク一覧', cockpit: '運用監視', admin: '利用者管理' };
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const DAYS = ['日', '月', '火', '水', '木', '金', '土'];
const MONTHS = Array.from({ length: 12 }, (unused, month) => month + 1 + '月');

/** What only an engineer can read goes to the console; the server's refusals are Japanese. */
export function readable(message) {
  if (!message || JAPANESE.test(message)) {
    return message;
  }
  console.error(message);
  return '処理できませんでした。画面を再読み込みして、もう一度お試しください。続く場合は管理者に連絡してください。';
}

function nameApplications($delegate) {
  const directive = $delegate[0];
  const stock = directive.compile;
  directive.compile = function () {
    const link = stock.apply(this, arguments);
    return function (scope) {
      scope.$watch('apps', (apps) => {
        Object.entries(apps || {}).forEach(([id, app]) => (app.label = APPLICATIONS[id] || app.label));
      });
      return link && link.apply(this, arguments);
    };
  };
  return $delegate;
}

/** Stock, the webapps tell what the server says only where it failed itself (500), and a number elsewhere. */
let said;

function listen($rootScope) {
  $rootScope.$on('httpError', (event, error) => {
    said = error.data && error.data.message;
  });
}

function readableNotifications($delegate) {
  const add = $delegate.add;
  $delegate.add = function (notification) {
    if (notification.http && said) {
      notification.message = said;
    }
    if (notification.type === 'danger' && !notification.unsafe) {
      notification.message = readable(notification.message);
    }
    return add.call(this, notification);
  };
  return $delegate;
}

/** Cockpit would write 2026-04-01T09:00:00. */
function datesInEras($injector) {
  if ($injector.has('camDateFormatProvider')) {
    $injector.get('camDateFormatProvider').setDateFormat('LLL');
  }
}

function japaneseCalendar($injector) {
  if ($injector.has('uibDatepickerConfig')) {
    Object.assign($injector.get('uibDatepickerConfig'), {
      formatDay: 'd',
      formatDayTitle: 'yyyy年M月',
      formatMonthTitle: 'yyyy年',
      showWeeks: false,
    });
  }
}

function japaneseDates($delegate) {
  Object.assign($delegate.DATETIME_FORMATS, {
    AMPMS: ['午前', '午後'],
    DAY: DAYS.map((day) => day + '曜日'),
    SHORTDAY: DAYS,
    MONTH: MONTHS,
    SHORTMONTH: MONTHS,
    STANDALONEMONTH: MONTHS,
  });
  return $delegate;
}

/** For the style sheet, which leaves out what the person may not do anyway. */
function markRights($rootScope) {
  $rootScope.$watch('authentication', (authentication) => {
    const apps = (authentication && authentication.authorizedApps) || [];
    document.body.classList.toggle('ringi-administrator', apps.includes('admin'));
    document.body.classList.toggle('ringi-operator', apps.includes('cockpit'));
  });
}

/** Past the header's many links, for those who go by keyboard. */
function offerSkipping() {
  document.body.prepend(actingLink('本文へ移る', () => {
    const main = document.querySelector('.tasks-list, [ng-view]') || document.body;
    main.tabIndex = -1;
    main.focus();
  }, { className: 'ringi-skip' }));
}

export function chrome(ringi) {
  ringi.run(['$rootScope', listen]);
  ringi.run(['$rootScope', markRights]);
  ringi.run([offerSkipping]);
  ringi.config(['$injector', datesInEras]);
  ringi.config(['$injector', japaneseCalendar]);
  ringi.config(['$provide', ($provide) => {
    $provide.decorator('camWidgetHeaderDirective', ['$delegate', nameApplications]);
    $provide.decorator('Notifications', ['$delegate', readableNotifications]);
    $provide.decorator('$locale', ['$delegate', japaneseDates]);
  }]);
}
