/** What all of our screens share: names of the applications, dates, and errors that a clerk can read. */
define(['angular'], function (angular) {
  'use strict';

  const APPLICATIONS = { welcome: 'ホーム', tasklist: 'タスク一覧', cockpit: '運用監視', admin: '利用者管理' };
  const WRAPPINGS = [
    /^Cannot [^:]*: /,
    /^ENGINE-\d+ (?=Exception while|There was an exception)/,
    /^There was an exception while invoking the (?:Task|Execution)Listener\. Message: '/,
    /^Exception while invoking (?:Task|Execution)Listener: /,
  ];
  const DENIED = '$1。必要なときは、管理者に相談してください。';
  const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
  const DAYS = ['日', '月', '火', '水', '木', '金', '土'];
  const MONTHS = Array.from({ length: 12 }, (unused, month) => month + 1 + '月');

  function unwrap(message) {
    const wrapping = WRAPPINGS.find((pattern) => pattern.test(message));
    if (!wrapping) {
      return message;
    }
    const quoted = wrapping.source.endsWith("'");
    const inner = message.replace(wrapping, '');
    return unwrap(quoted ? inner.replace(/'\s*$/, '') : inner);
  }

  /** The server's Japanese text alone; what only an engineer can read goes to the console. */
  function readable(message) {
    if (!message) {
      return message;
    }
    const text = unwrap(message).replace(/^(この操作をする権限がありません)（[^）]*[A-Za-z][^）]*）。$/, DENIED);
    if (JAPANESE.test(text)) {
      return text;
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
        scope.$watch('apps', function (apps) {
          Object.entries(apps || {}).forEach(([id, app]) => (app.label = APPLICATIONS[id] || app.label));
        });
        return link && link.apply(this, arguments);
      };
    };
    return $delegate;
  }

  function readableNotifications($delegate) {
    const add = $delegate.add;
    $delegate.add = function (notification) {
      if (notification.type === 'danger' && !notification.unsafe) {
        notification.message = readable(notification.message);
      }
      return add.call(this, notification);
    };
    return $delegate;
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
    $rootScope.$watch('authentication', function (authentication) {
      const apps = (authentication && authentication.authorizedApps) || [];
      document.body.classList.toggle('ringi-administrator', apps.includes('admin'));
      document.body.classList.toggle('ringi-operator', apps.includes('cockpit'));
    });
  }

  const chrome = angular.module('ringi.chrome', []);
  chrome.run(['$rootScope', markRights]);
  chrome.config(['$injector', japaneseCalendar]);
  chrome.config([
    '$provide',
    function ($provide) {
      $provide.decorator('camWidgetHeaderDirective', ['$delegate', nameApplications]);
      $provide.decorator('Notifications', ['$delegate', readableNotifications]);
      $provide.decorator('$locale', ['$delegate', japaneseDates]);
    },
  ]);

  return { readable };
});
