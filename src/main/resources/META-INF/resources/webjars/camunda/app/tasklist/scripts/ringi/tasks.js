/** What we add to Tasklist's list of tasks. */
define(['angular', './bar', './card'], function (angular, bar, card) {
  'use strict';

  angular.module('ringi.tasks', []).config(['ViewsProvider', (ViewsProvider) => {
    ViewsProvider.registerDefaultView('tasklist.list', bar.view);
    ViewsProvider.registerDefaultView('tasklist.card', card.view);
  }]);
});
