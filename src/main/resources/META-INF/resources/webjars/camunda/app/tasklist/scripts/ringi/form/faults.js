/** What form-js draws and finds wrong, put into the shape that clerks know. */
import { tellEra } from './dates.js';
import { isRequired, translate } from './words.js';

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
    field.classList.toggle('ringi-missing', isRequired(error.textContent.trim()));
  });
}

/** Watches the form as it is drawn anew. A draft (class `ringi-draft`) may lack what the finished sheet must have. */
export function watch(element, drawn) {
  const check = () => {
    showViews(element);
    tellEra(element);
    translate(element);
    markMissing(element);
  };
  const observer = new MutationObserver(() => {
    check();
    drawn();
  });
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  return { check, stop: () => observer.disconnect() };
}
