import { app, bringLabels, locales } from '../../ringi/brand.js';

await bringLabels('cockpit');

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
