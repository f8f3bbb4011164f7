/** Tasklist around the form: dates as offices write them, and 担当を外す for those who may only work on their tasks. */
define(['angular', './requests'], function (angular, requests) {
  'use strict';

  /** Far enough back that no date is told as "in eight days": clerks plan by the date. */
  function writeDates(config) {
    Object.assign(config, {
      fullDateThreshold: -1000000,
      fullDateThresholdUnit: 'day',
      fullDateFormat: 'Ny.M.D（ddd）HH:mm',
    });
  }

  /** The engine's own way asks for TASK_ASSIGN, with which one could also hand a task to anybody. */
  function giveBack(camAPI, Uri, $rootScope) {
    camAPI.resource('task').unclaim = function (taskId, done) {
      requests
        .send('POST', Uri.appUri(`plugin://ringi/:engine/task/${taskId}/unclaim`))
        .then(() => done(null), done)
        .then(() => $rootScope.$applyAsync());
    };
  }

  /** The diagram's buttons have their English in the template, out of the labels' reach. */
  function nameZooms($delegate) {
    $delegate[0].template = $delegate[0].template
      .replace('"zoom in"', '"拡大"')
      .replace('"zoom out"', '"縮小"')
      .replace('"reset zoom"', '"全体を表示"');
    return $delegate;
  }

  /** A drawn step's name is the task's with its expressions, which only the engine can read. */
  function nameStepsPlainly(camAPI) {
    const definitions = camAPI.resource('process-definition');
    const xml = definitions.xml;
    definitions.xml = function (definition, done) {
      return xml.call(this, definition, (error, answer) => {
        const plain = answer && answer.bpmn20Xml.replace(/(<bpmn:userTask [^>]*name=")([^"]*)/g, (tag, head, name) =>
          head + name.replace(/（\$\{[^}]*\}[^）]*）|\$\{[^}]*\}：?/g, ''));
        done(error, answer && { ...answer, bpmn20Xml: plain });
      });
    };
  }

  /** What is due first stands first; the stock list begins with the newest. */
  function sortByDueDate($rootScope, $location) {
    $rootScope.$on('$routeChangeSuccess', () => {
      if ($location.path() === '/' && !$location.search().sorting) {
        $location.search('sorting', JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }])).replace();
      }
    });
  }

  const desk = angular.module('ringi.desk', []);
  desk.config(['amTimeAgoConfig', writeDates]);
  desk.config(['$provide', ($provide) => $provide.decorator('camWidgetBpmnViewerDirective', ['$delegate', nameZooms])]);
  desk.run(['camAPI', 'Uri', '$rootScope', giveBack]);
  desk.run(['camAPI', nameStepsPlainly]);
  desk.run(['$rootScope', '$location', sortByDueDate]);
});
