/** What form-js finds wrong, told to Tasklist, and what it draws, put into the shape that clerks know. */
define(['./dates', './words'], function (dates, words) {
  'use strict';

  /** form-js escapes a template's value; a whole view is built, and its content escaped, by the server. */
  function showViews(element) {
    element.querySelectorAll('.fjs-form-field-html').forEach((field) => {
      const view = field.querySelector('*:not(style)') || field;
      if (!view.children.length && /^\s*<[a-z]/.test(view.textContent)) {
        view.innerHTML = window.DOMPurify.sanitize(view.textContent, { ADD_ATTR: ['target'] });
      }
    });
  }

  function markMissing(element) {
    element.querySelectorAll('.fjs-form-field-error').forEach((error) => {
      const field = error.closest('.fjs-form-field');
      field.classList.toggle('ringi-missing', words.isRequired(error.textContent.trim()));
    });
  }

  /**
   * Watches the form as it is drawn anew. The stock controller counts keys of form-js's errors, in which a list without
   * a fault has a key, too; a draft (class `ringi-draft`) may lack what the finished sheet must have.
   */
  function watch(element, tell, drawn) {
    let known = null;
    const check = () => {
      showViews(element);
      dates.tellEra(element);
      words.translate(element);
      markMissing(element);
      const open = element.classList.contains('ringi-draft') ? ':not(.ringi-missing)' : '';
      const faulty = !!element.querySelector(`.fjs-has-errors${open}`);
      if (faulty !== known) {
        known = faulty;
        tell(faulty);
      }
    };
    const observer = new MutationObserver(() => {
      check();
      drawn();
    });
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return { check, stop: () => observer.disconnect() };
  }

  return { watch };
});
