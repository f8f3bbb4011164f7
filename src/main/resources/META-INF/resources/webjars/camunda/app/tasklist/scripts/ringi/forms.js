/** Camunda's form in Tasklist, wrapped: shared drafts on the server, refusals at their fields, Japanese words. */
(function () {
  'use strict';

  /** Modules that stand beside every form; what they get is told in beside.js. */
  const BESIDE = [
    'ringi/hints',
    'ringi/paste',
    'ringi/comments',
    'ringi/counts',
  ];

  const OURS = [
    'angular', './beside', './conflict', './dates', './drafts', './faults', './fields', './frame', './holder', './local',
    './refusals', './requests', './writing',
  ];

  define(OURS.concat(BESIDE), function (
    angular, Beside, conflict, dates, Drafts, faults, fields, frame, holder, LocalCopy, Refusals, requests, Writing, ...beside
  ) {
    const INCOMPLETE = '入力していない項目か、直す必要のある項目があります。\n赤い文字の案内がある項目を確かめてください。';
    const TYPED = ['input', 'change', 'click'];

    /** Enter in a single field would complete the task, which nobody means who just chose a kanji. */
    function ignoreEnter(event) {
      if (event.key === 'Enter' && event.target.matches('input')) {
        event.preventDefault();
      }
    }

    /** form-js takes over what was typed 300 ms later, and a date a moment after its field is left. */
    function settled() {
      return new Promise((resolve) => setTimeout(resolve, 350));
    }

    function savedLine(saved) {
      const at = saved.at && new Date(saved.at);
      const time = at && at.toLocaleString('ja-JP-u-ca-japanese', { dateStyle: 'long', timeStyle: 'short' });
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
        const person = ($rootScope.authentication || {}).name;
        const url = (plugin, rest) => Uri.appUri(`plugin://${plugin}/:engine/${rest}`);
        const local = new LocalCopy(taskId, person);
        const drafts = new Drafts(url('ringi', `task/${taskId}/draft`));
        const controller = Object.create(form);
        const refusals = new Refusals(element);
        const company = new Beside(beside, { element, pane, taskId, person, fields, url, editable, data, notify: tell });
        const watched = faults.watch(element, () => company.changed());
        const writing = new Writing({ data, redraw: draw, logIn, tell, saved, unsaved, remind, resolve: decide }, drafts, local);
        let touched = false;
        let tried = false;
        let quiet = false;
        let ready = false;
        let drawn = null;
        let give = angular.noop;

        function editable() {
          return !form.getOptions().disableForm;
        }

        function tell(kind, status, message) {
          Notifications.add({ type: kind, status, message, exclusive: true, duration: kind === 'success' ? 6000 : 0 });
          scope.$evalAsync();
        }

        function logIn() {
          $rootScope.$broadcast('authentication.login.required');
        }

        /** The stock form gives its data out in one way only: by keeping it in the browser, as saved. */
        function data() {
          if (!ready) {
            return null;
          }
          element.classList.toggle('ringi-draft', !tried);
          quiet = true;
          fields.handOver(element);
          give();
          quiet = false;
          return local.take();
        }

        function show(answer) {
          const line = pane.querySelector('.ringi-saved') || document.createElement('p');
          line.className = 'ringi-saved';
          line.textContent = savedLine(answer);
          pane.querySelector('.form-actions').prepend(line);
          holder.show(pane, answer, person, takeOver);
        }

        function saved(answer) {
          show(answer);
          if (editable() && answer.holder && answer.holder.id !== person) {
            tell('warning', `${answer.holder.name}さんが入力を引き継ぎました`, 'ここまでの入力は保存しました。');
            frame.reload(scope);
          }
        }

        function unsaved(is) {
          pane.classList.toggle('ringi-unsaved', is);
          form.notifyFormDirty(is);
        }

        function remind(waiting) {
          holder.remind(pane, waiting, () => writing.save('asked'));
        }

        function decide(waiting, mine) {
          return conflict.resolve(waiting, mine);
        }

        async function takeOver() {
          try {
            await drafts.takeOver();
            frame.reload(scope);
          } catch (refusal) {
            tell('danger', '引き継げませんでした', refusal.message);
          }
        }

        /** Draws the form anew where it is drawn already; with this data, or else with what the server has. */
        function draw(content) {
          if (drawn) {
            drawn.$destroy();
            host.empty();
          }
          ready = false;
          drawn = scope.$new();
          if (content) {
            local.hand(content);
          }
          stock(drawn, host, attributes, controller);
          local.take();
          scope.$evalAsync();
        }

        async function look() {
          const last = taskId ? await drafts.look() : null;
          writing.keepsDrafts = !!last;
          pane.classList.toggle('ringi-no-draft', !last);
          if (last) {
            show(last);
          }
          return last;
        }

        function open(last) {
          const kept = local.kept();
          drafts.baseOn(kept ? kept.revision : (last || {}).revision || 0);
          draw(kept && kept.data);
          if (kept) {
            touched = true;
            writing.changed();
            tell('info', '保存していなかった入力を戻しました', '続けて入力し、保存してください。');
          }
        }

        async function begin() {
          const address = scope.asynchronousFormKey.key;
          const [last, schema] = await Promise.all([look(), requests.send('GET', address).catch(() => ({}))]);
          if (!writing.done && !scope.$$destroyed) {
            fields.know(element, schema);
            open(last);
          }
        }

        /** Whoever begins to write writes on what is newest now. */
        async function beginToWrite(mayWrite, could) {
          if (mayWrite && !could && drawn && !writing.unsaved) {
            const last = await look();
            if (last && last.revision !== drafts.revision) {
              open(last);
            }
          }
        }

        function refused(answer, error) {
          watched.check();
          frame.idle(scope);
          if (error.status === 401) {
            writing.keep();
            return logIn();
          }
          if (refusals.show(error)) {
            return;
          }
          answer(error.message ? frame.explain(error) : new Error(INCOMPLETE));
          const first = element.querySelector('.fjs-has-errors');
          if (first) {
            first.scrollIntoView({ block: 'center' });
          }
        }

        async function complete(handler, answer) {
          tried = true;
          element.classList.remove('ringi-draft');
          await settled();
          if (writing.done) {
            return;
          }
          if (!(await writing.saveBeforeCompletion())) {
            return frame.idle(scope);
          }
          fields.handOver(element);
          handler((error, result) => {
            if (error) {
              return refused(answer, error);
            }
            writing.completed();
            tell('success', '完了しました');
            answer(null, result);
          });
        }

        Object.assign(controller, {
          /** Never a grey button: who presses it is shown what is missing. */
          notifyFormValidated: () => form.notifyFormValidated(false),
          notifyFormInitializationFailed: (error) => form.notifyFormInitializationFailed(error),
          notifyFormInitialized: () => {
            ready = true;
            form.notifyFormInitialized();
            setTimeout(() => scope.$$destroyed || company.begin());
          },
          /** form-js calls a form changed as soon as it has drawn a date: what counts is what a person did. */
          notifyFormDirty: (dirty) => {
            if (dirty && !quiet && touched && editable()) {
              writing.changed();
            }
          },
          registerSaveHandler: (handler) => {
            give = handler;
            form.registerSaveHandler(() => {
              tried = false;
              settled().then(() => writing.save('asked'));
            });
          },
          registerCompletionHandler: (handler) =>
            form.registerCompletionHandler((answer) => complete(handler, answer)),
        });

        const keep = () => writing.unsaved && writing.keep();
        element.addEventListener('keydown', ignoreEnter);
        TYPED.concat('focusout').forEach((event) =>
          element.addEventListener(event, () => {
            if (quiet) {
              return;
            }
            touched = touched || TYPED.includes(event);
            dates.tellEra(element);
            company.changed();
          }, true));
        window.addEventListener('pagehide', keep);
        scope.$on('authentication.login.required', () => {
          keep();
          setTimeout(() => local.take());
        });
        scope.$watch(editable, beginToWrite);
        scope.$on('$destroy', () => {
          watched.stop();
          company.end();
          window.removeEventListener('pagehide', keep);
          writing.leave();
        });
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
