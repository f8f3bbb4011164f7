import { app, bringLabels, locales } from '../../ringi/brand.js';

await bringLabels('welcome');

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
