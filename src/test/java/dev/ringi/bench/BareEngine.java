package dev.ringi.bench;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * What the engine alone needs: as many user tasks of one group, as a multi-instance in one transaction, or each in a
 * called process of its own. History is full and authorizations are on, as with us; nothing of ours listens,
 * and the driver is as it comes.
 */
final class BareEngine {

    private final ProcessEngine engine;
    private final int tasks;

    BareEngine(ProcessEngine engine, int tasks) {
        this.engine = engine;
        this.tasks = tasks;
        deploy();
    }

    private void deploy() {
        var cardinality = Integer.toString(tasks);
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "userTasks.bpmn",
                        Bpmn.createExecutableProcess("userTasks")
                                .startEvent()
                                .userTask()
                                .name("draft")
                                .camundaCandidateGroups("d1")
                                .multiInstance()
                                .cardinality(cardinality)
                                .multiInstanceDone()
                                .endEvent()
                                .done())
                .addModelInstance(
                        "called.bpmn",
                        Bpmn.createExecutableProcess("called")
                                .startEvent()
                                .userTask()
                                .name("draft")
                                .camundaCandidateGroups("d1")
                                .endEvent()
                                .done())
                .addModelInstance(
                        "callActivities.bpmn",
                        Bpmn.createExecutableProcess("callActivities")
                                .startEvent()
                                .callActivity()
                                .calledElement("called")
                                .multiInstance()
                                .cardinality(cardinality)
                                .multiInstanceDone()
                                .endEvent()
                                .done())
                .deploy();
    }

    /** Milliseconds until all are there. */
    long userTasks() {
        return start("userTasks");
    }

    /** Milliseconds until all are there. */
    long callActivities() {
        return start("callActivities");
    }

    private long start(String process) {
        var begin = System.nanoTime();
        engine.getRuntimeService().startProcessInstanceByKey(process);
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
