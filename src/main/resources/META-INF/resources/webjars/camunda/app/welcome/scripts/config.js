import { app, begin, locales } from '../../ringi/brand.js';

await begin('welcome');

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
