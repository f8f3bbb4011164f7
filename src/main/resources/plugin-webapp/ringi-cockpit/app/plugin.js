/** Camunda serves no other script of a plugin. */
export { default } from '../../../../../../app/cockpit/scripts/ringi/panels.js';
