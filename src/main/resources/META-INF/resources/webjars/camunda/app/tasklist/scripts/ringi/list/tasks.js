/** What we add to Tasklist's list of tasks. */
import { bar } from './bar.js';
import { card } from './card.js';

export function tasks(ringi) {
  ringi.config(['ViewsProvider', (ViewsProvider) => {
    ViewsProvider.registerDefaultView('tasklist.list', bar);
    ViewsProvider.registerDefaultView('tasklist.card', card);
  }]);
}
