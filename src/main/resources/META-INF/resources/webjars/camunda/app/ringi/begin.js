import { app, locales } from './brand.js';
import { sayLeftovers } from './leftovers.js';
import { read } from './requests.js';

const NAME = 'ringi';

/**
 * Today's labels, put where a webapp looks for those of its last visit, which it keeps by Camunda's version; with none
 * there it draws before they have come, and the screen shows their keys.
 */
async function bringLabels(webapp) {
  const folder = new URL(`../${webapp}/locales/`, import.meta.url).pathname;
  const labels = await read(`${folder}ja.json`, { cache: 'no-cache' });
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  kept[`${folder}_locales_data_ja_${window.bust}`] = labels;
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

/** The webapps know only AMD's modules: ours is the one of this name, in which all the pieces stand. */
function offer(pieces) {
  window.define(NAME, ['angular'], (angular) => {
    const ringi = angular.module(NAME, []);
    pieces.forEach((piece) => piece(ringi));
  });
}

/**
 * Before the webapp draws anything; resolved with its configuration. The page it comes from is English, and gives up on a
 * script after seven seconds. Each piece is a function that is given our Angular module, to add itself.
 */
export async function begin(webapp, ...pieces) {
  document.documentElement.lang = 'ja';
  document.title = app.vendor;
  window.require.config({ waitSeconds: 0 });
  offer(pieces);
  sayLeftovers();
  await bringLabels(webapp);
  return { app, locales, disableWelcomeMessage: true, requireJsConfig: { ngDeps: [NAME], deps: [NAME] } };
}
