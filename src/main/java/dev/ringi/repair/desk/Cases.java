package dev.ringi.repair.desk;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** What a case and its steps are called. To be asked in the server's name. */
@Component
class Cases {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    Cases(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** By which people know it; the id where it has no key. */
    String key(String processInstanceId) {
        var found = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return Optional.ofNullable(found)
                .map(process -> process.getBusinessKey())
                .orElse(processInstanceId);
    }

    /** As in the diagram. */
    String step(String processDefinitionId, String activityId) {
        return repository.getBpmnModelInstance(processDefinitionId).getModelElementById(activityId)
                        instanceof FlowElement element
                ? element.getName()
                : activityId;
    }
}
