/** Camunda serves no other script of a plugin. */
export { default } from '../../../../../../app/tasklist/scripts/ringi/pages.js';
