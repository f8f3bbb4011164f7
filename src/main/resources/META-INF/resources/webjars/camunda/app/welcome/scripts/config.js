import { app, forgetOldLabels, locales } from '../../ringi/brand.js';

forgetOldLabels();

export default {
  app,
  locales,
  disableWelcomeMessage: true,
  links: [],
  requireJsConfig: {
    ngDeps: ['ringi.chrome'],
    deps: ['ringi-chrome'],
    paths: { 'ringi-chrome': '../ringi/chrome' },
  },
};
