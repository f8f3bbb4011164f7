/** Camunda's form in Tasklist, wrapped: drafts on the server, dynamic lists that can be completed, Japanese words. */
define(['angular', './dates', './local', './requests', './words'], function (angular, dates, LocalCopy, requests, words) {
  'use strict';

  const INCOMPLETE = '入力していない項目か、直す必要のある項目があります。\n赤い文字の案内がある項目を確かめてください。';

  /** The stock controller counts keys of form-js's errors, in which a list without a fault has a key, too. */
  function watchFaults(element, form) {
    let known = null;
    const check = () => {
      showViews(element);
      dates.tellEra(element);
      words.translate(element);
      element.querySelectorAll('.fjs-form-field-error').forEach((error) => {
        const field = error.closest('.fjs-form-field');
        field.classList.toggle('ringi-missing', words.isRequired(error.textContent.trim()));
      });
      const open = element.classList.contains('ringi-draft') ? ':not(.ringi-missing)' : '';
      const faulty = !!element.querySelector(`.fjs-has-errors${open}`);
      if (faulty !== known) {
        known = faulty;
        form.notifyFormValidated(faulty);
      }
    };
    const observer = new MutationObserver(check);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return { check, stop: () => observer.disconnect() };
  }

  /** form-js escapes a template's value; a whole view is built, and its content escaped, by the server. */
  function showViews(element) {
    element.querySelectorAll('.fjs-form-field-html').forEach((field) => {
      const view = field.querySelector('*:not(style)') || field;
      if (!view.children.length && /^\s*<[a-z]/.test(view.textContent)) {
        view.innerHTML = window.DOMPurify.sanitize(view.textContent, { ADD_ATTR: ['target'] });
      }
    });
  }

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
      const draft = Uri.appUri(`plugin://ringi/:engine/task/${taskId}/draft`);
      const local = new LocalCopy(taskId, ($rootScope.authentication || {}).name);
      const controller = Object.create(form);
      const faults = watchFaults(element, form);
      let dirty = false;
      let touched = false;
      let done = false;
      let keepsDrafts = false;
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
        faults.stop();
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
        faults.check();
        const first = element.querySelector('.fjs-has-errors');
        if (first) {
          first.scrollIntoView({ block: 'center' });
        }
      }

      Object.assign(controller, {
        notifyFormValidated: () => setTimeout(faults.check),
        notifyFormInitializationFailed: (error) => form.notifyFormInitializationFailed(error),
        notifyFormDirty: (value) => {
          dirty = value;
          form.notifyFormDirty(value);
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
        }));
      window.addEventListener('beforeunload', warn);
      scope.$on('$destroy', leave);
      scope.$on('authentication.login.required', () => local.stamp());

      async function begin() {
        const last = taskId ? await requests.send('GET', draft).catch(() => null) : null;
        if (done || scope.$$destroyed) {
          return;
        }
        keepsDrafts = !!last;
        pane.classList.toggle('ringi-no-draft', !keepsDrafts);
        if (keepsDrafts) {
          show(last);
        }
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
