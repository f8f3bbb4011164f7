import { app, begin, locales } from '../../ringi/brand.js';

await begin('admin');

export default {
  app,
  locales,
  disableWelcomeMessage: true,
  requireJsConfig: {
    ngDeps: ['ringi.chrome'],
    deps: ['ringi-chrome'],
    paths: { 'ringi-chrome': '../ringi/chrome' },
  },
};
