/** What every screen says of itself; one place, so that a city changes its name here. */
export const app = { vendor: 'Ringi（りんぎ）', name: '若葉市' };

export const locales = { availableLocales: ['ja'], fallbackLocale: 'ja' };
