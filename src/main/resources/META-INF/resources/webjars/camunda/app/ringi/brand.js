/** What every screen says of itself; one place, so that a city changes its name here. */
export const app = { vendor: 'Ringi（りんぎ）', name: '若葉市' };

export const locales = { availableLocales: ['ja'], fallbackLocale: 'ja' };

/** The webapps keep labels in the browser by Camunda's version, which ours don't follow. */
export function forgetOldLabels() {
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  Object.keys(kept)
    .filter((key) => key.includes('_locales_data_ja'))
    .forEach((key) => delete kept[key]);
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}
