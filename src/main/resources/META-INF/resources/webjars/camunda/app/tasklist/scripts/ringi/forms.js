/** Camunda's form in Tasklist, wrapped: drafts on the server, dynamic lists that can be completed, Japanese words. */
(function () {
  'use strict';

  /** Modules that stand beside every form; what they get is told in beside.js. */
  const BESIDE = [
    'ringi/hints',
    'ringi/paste',
    'ringi/comments',
  ];

  define(['angular', './beside', './dates', './faults', './fields', './local', './requests'].concat(BESIDE), function (
    angular, Beside, dates, faults, fields, LocalCopy, requests, ...beside
  ) {
    const INCOMPLETE = '入力していない項目か、直す必要のある項目があります。\n赤い文字の案内がある項目を確かめてください。';

    /** Enter in a single field would complete the task, which nobody means who just chose a kanji. */
    function ignoreEnter(event) {
      if (event.key === 'Enter' && event.target.matches('input')) {
        event.preventDefault();
      }
    }

    /** form-js takes a typed date or time over a moment after the field is left; a quick click would send the old one. */
    function settled() {
      return new Promise((resolve) => setTimeout(resolve, 200));
    }

    function savedLine(saved) {
      const at = saved.at && new Date(saved.at);
      const time = at && at.toLocaleString('ja-JP', { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
      return at ? `最終保存　${saved.by}　${time}` : '';
    }

    function wrap($delegate, $rootScope, Notifications, Uri) {
      const directive = $delegate[0];
      const stock = directive.link;
      dates.writeInJapanese();

      function link(scope, host, attributes, form) {
        const element = host[0];
        const pane = element.closest('[cam-tasklist-form]');
        const taskId = form.getParams().taskId;
        const draft = taskId && Uri.appUri(`plugin://ringi/:engine/task/${taskId}/draft`);
        const local = new LocalCopy(taskId, ($rootScope.authentication || {}).name);
        const controller = Object.create(form);
        const company = new Beside(beside, {
          element, pane, taskId, fields, data,
          person: ($rootScope.authentication || {}).name,
          url: (plugin, rest) => Uri.appUri(`plugin://${plugin}/:engine/${rest}`),
          editable: () => !form.getOptions().disableForm,
          notify: tell,
        });
        const watched = faults.watch(element, (faulty) => form.notifyFormValidated(faulty), () => company.changed());
        let dirty = false;
        let touched = false;
        let done = false;
        let keepsDrafts = false;
        let quiet = false;
        let keepLocally = angular.noop;

        function show(saved) {
          const line = pane.querySelector('.ringi-saved') || document.createElement('p');
          line.className = 'ringi-saved';
          line.textContent = savedLine(saved);
          pane.querySelector('.form-actions').prepend(line);
        }

        function tell(kind, status, message) {
          Notifications.add({ type: kind, status, message, exclusive: true, duration: kind === 'success' ? 6000 : 0 });
          scope.$evalAsync();
        }

        /** The stock form gives its data out in one way only: by keeping it in the browser, as saved. */
        function data() {
          const kept = local.copy();
          quiet = true;
          keepLocally();
          quiet = false;
          const all = local.data();
          local.restore(kept);
          return all;
        }

        function keep() {
          element.classList.add('ringi-draft');
          keepLocally();
          local.stamp();
          return local.data();
        }

        async function save() {
          try {
            const saved = await requests.send('PUT', draft, keep());
            local.forget();
            show(saved);
            tell('success', '保存しました');
          } catch (refusal) {
            controller.notifyFormDirty(true);
            tell('danger', '保存できませんでした', refusal.message);
            if (refusal.status === 401) {
              $rootScope.$broadcast('authentication.login.required');
            }
          }
        }

        /** form-js calls a form changed as soon as it has drawn a date: what counts is what a person did. */
        function unsaved() {
          return dirty && touched && !done && !form.getOptions().disableForm;
        }

        function leave() {
          watched.stop();
          company.end();
          window.removeEventListener('beforeunload', warn);
          if (unsaved()) {
            keepsDrafts ? save() : keep();
          }
        }

        function warn(event) {
          if (unsaved()) {
            event.preventDefault();
          }
        }

        function completed(answer, error, result) {
          done = !error;
          if (done) {
            local.forget();
            tell('success', '完了しました');
            return answer(null, result);
          }
          answer(error.message ? error : new Error(INCOMPLETE));
          watched.check();
          const first = element.querySelector('.fjs-has-errors');
          if (first) {
            first.scrollIntoView({ block: 'center' });
          }
        }

        Object.assign(controller, {
          notifyFormValidated: () => setTimeout(watched.check),
          notifyFormInitializationFailed: (error) => form.notifyFormInitializationFailed(error),
          notifyFormInitialized: () => {
            form.notifyFormInitialized();
            setTimeout(() => scope.$$destroyed || company.begin());
          },
          notifyFormDirty: (value) => {
            if (!quiet) {
              dirty = value;
              form.notifyFormDirty(value);
            }
          },
          registerSaveHandler: (handler) => {
            keepLocally = handler;
            form.registerSaveHandler(() => settled().then(save));
          },
          registerCompletionHandler: (handler) =>
            form.registerCompletionHandler((answer) => {
              element.classList.remove('ringi-draft');
              settled().then(() => done || handler((error, result) => completed(answer, error, result)));
            }),
        });

        element.addEventListener('keydown', ignoreEnter);
        ['input', 'change', 'click', 'focusout'].forEach((event) =>
          element.addEventListener(event, () => {
            touched = touched || event !== 'focusout';
            dates.tellEra(element);
            company.changed();
          }));
        window.addEventListener('beforeunload', warn);
        scope.$on('$destroy', leave);
        scope.$on('authentication.login.required', () => local.stamp());

        async function begin() {
          const [last, schema] = await Promise.all([draft, scope.asynchronousFormKey.key].map((url) =>
            url ? requests.send('GET', url).catch(() => null) : null));
          if (done || scope.$$destroyed) {
            return;
          }
          keepsDrafts = !!last;
          pane.classList.toggle('ringi-no-draft', !keepsDrafts);
          if (keepsDrafts) {
            show(last);
          }
          fields.know(element, schema || {});
          const restored = local.keepIfMine(last && last.at);
          stock(scope, host, attributes, controller);
          scope.$evalAsync();
          if (restored) {
            controller.notifyFormDirty(true);
            tell('info', '保存していなかった入力を戻しました', '続けて入力し、保存してください。');
          }
        }

        begin();
      }

      directive.compile = () => link;
      return $delegate;
    }

    angular.module('ringi.tasklist', []).config([
      '$provide',
      ($provide) =>
        $provide.decorator('camTasklistFormCamundaDirective', ['$delegate', '$rootScope', 'Notifications', 'Uri', wrap]),
    ]);
  });
})();
