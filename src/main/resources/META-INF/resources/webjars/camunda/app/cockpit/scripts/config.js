import { app, begin, locales } from '../../ringi/brand.js';

await begin('cockpit');

export default {
  app,
  locales,
  disableWelcomeMessage: true,
  requireJsConfig: {
    ngDeps: ['ringi.chrome', 'ringi.diagrams'],
    deps: ['ringi-chrome', 'ringi-diagrams'],
    paths: { 'ringi-chrome': '../ringi/chrome', 'ringi-diagrams': '../ringi/diagrams' },
  },
};
