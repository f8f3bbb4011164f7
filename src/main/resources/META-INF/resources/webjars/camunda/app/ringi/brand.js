import { sayLeftovers } from './leftovers.js';

/** What every screen says of itself; one place, so that a city changes its name here. */
export const app = { vendor: 'Ringi（りんぎ）', name: '若葉市' };

export const locales = { availableLocales: ['ja'], fallbackLocale: 'ja' };

/**
 * Today's labels, put where a webapp looks for those of its last visit, which it keeps by Camunda's version; with none
 * there it draws before they have come, and the screen shows their keys.
 */
async function bringLabels(webapp) {
  const folder = new URL(`../${webapp}/locales/`, import.meta.url).pathname;
  const labels = await fetch(`${folder}ja.json`, { cache: 'no-cache' }).then((answer) => answer.text());
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  kept[`${folder}_locales_data_ja_${window.bust}`] = labels;
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

/** Before the webapp draws anything. The page it comes from is English, and gives up on a script after seven seconds. */
export async function begin(webapp) {
  document.documentElement.lang = 'ja';
  document.title = app.vendor;
  window.require.config({ waitSeconds: 0 });
  sayLeftovers();
  await bringLabels(webapp);
}
