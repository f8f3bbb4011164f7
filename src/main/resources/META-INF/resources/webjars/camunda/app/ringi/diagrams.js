/** Flow diagrams: buttons and the steps' names as a clerk reads them. */
/** The diagram's buttons have their English in the template, out of the labels' reach. */
function nameZooms($delegate) {
  $delegate[0].template = $delegate[0].template
    .replace('title="zoom in"', 'title="拡大"')
    .replace('title="zoom out"', 'title="縮小"')
    .replace('title="reset zoom"', 'title="全体を表示"');
  return $delegate;
}

/** A drawn step's name is the task's with its expressions, which only the engine can read. */
export function plain(xml) {
  return xml.replace(/(<bpmn:userTask [^>]*name=")([^"]*)/g, (tag, head, name) =>
    head + name.replace(/（\$\{[^}]*\}[^）]*）|\$\{[^}]*\}：?/g, ''));
}

function plainly(answer) {
  return answer && answer.bpmn20Xml ? { ...answer, bpmn20Xml: plain(answer.bpmn20Xml) } : answer;
}

/** Tasklist asks for its diagrams here, Cockpit by Angular's own requests. */
function nameStepsPlainly(camAPI) {
  const definitions = camAPI.resource('process-definition');
  const xml = definitions.xml;
  definitions.xml = function (definition, done) {
    return xml.call(this, definition, (error, answer) => done(error, plainly(answer)));
  };
}

export function diagrams(ringi) {
  ringi.config(['$provide', '$httpProvider', ($provide, $httpProvider) => {
    $provide.decorator('camWidgetBpmnViewerDirective', ['$delegate', nameZooms]);
    $httpProvider.interceptors.push(() => ({
      response: (response) => Object.assign(response, { data: plainly(response.data) }),
    }));
  }]);
  ringi.run(['camAPI', nameStepsPlainly]);
}
