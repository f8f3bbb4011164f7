package dev.ringi.engine.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Sixty tasks of every kind: alone, in two processes, in a case; offered, held, dated, suspended. */
final class RandomTasks {

    static final List<String> PROCESSES = List.of("randomOne", "randomTwo");
    static final List<String> GROUPS = List.of("rq1", "rq2", "rq3", "rq4");
    static final List<String> USERS = List.of("ru1", "ru2", "ru3");

    private static final String CASE = """
            <definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" id="c" targetNamespace="test">
              <case id="randomCase"><casePlanModel id="plan">
                <planItem id="item" definitionRef="human"/><humanTask id="human" name="case3"/>
              </casePlanModel></case>
            </definitions>
            """;

    private final ProcessEngine engine;
    private final List<String> ids = new ArrayList<>();

    RandomTasks(ProcessEngine engine, Random random) {
        this.engine = engine;
        people();
        deploy();
        for (var number = 0; number < 60; number++) {
            var task = number % 3 == 0 ? alone(number, random) : started(number, random);
            dress(task, number, random);
            ids.add(task.getId());
        }
        engine.getCaseService().withCaseDefinitionByKey("randomCase").create();
    }

    String user(Random random) {
        return any(USERS, random);
    }

    String group(Random random) {
        return any(GROUPS, random);
    }

    /** A task's, mostly; sometimes a process's or every one's. */
    String resource(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "*";
            case 1, 2 -> any(PROCESSES, random);
            default -> any(ids, random);
        };
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private void people() {
        var identities = engine.getIdentityService();
        GROUPS.forEach(id -> identities.saveGroup(identities.newGroup(id)));
        for (var user : USERS) {
            identities.saveUser(identities.newUser(user));
            identities.createMembership(user, GROUPS.get(USERS.indexOf(user)));
        }
        identities.createMembership(USERS.get(0), GROUPS.get(3));
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment().addString("random.cmmn", CASE);
        for (var key : PROCESSES) {
            var model = Bpmn.createExecutableProcess(key)
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .userTask()
                    .name(key + 3)
                    .camundaCandidateGroups("${group}")
                    .endEvent()
                    .done();
            deployment.addModelInstance(key + ".bpmn", model);
        }
        deployment.deploy();
    }

    private Task alone(int number, Random random) {
        var task = engine.getTaskService().newTask();
        task.setName("task" + number % 10);
        engine.getTaskService().saveTask(task);
        engine.getTaskService().addCandidateGroup(task.getId(), group(random));
        return task;
    }

    private Task started(int number, Random random) {
        var variables = Map.<String, Object>of("group", group(random));
        var key = PROCESSES.get(number % 2);
        var instance = engine.getRuntimeService().startProcessInstanceByKey(key, "key" + number, variables);
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        if (random.nextInt(6) == 0) {
            engine.getRuntimeService().suspendProcessInstanceById(instance.getId());
        }
        return task;
    }

    private void dress(Task task, int number, Random random) {
        var tasks = engine.getTaskService();
        if (engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .suspended()
                        .count()
                == 1) {
            return;
        }
        tasks.setPriority(task.getId(), random.nextInt(6));
        tasks.setVariableLocal(task.getId(), "note", number % 6);
        if (random.nextInt(3) > 0) {
            tasks.addCandidateGroup(task.getId(), group(random));
        }
        if (random.nextInt(4) == 0) {
            tasks.addCandidateUser(task.getId(), user(random));
        }
        if (random.nextInt(3) == 0) {
            tasks.setAssignee(task.getId(), user(random));
        }
        if (random.nextBoolean()) {
            var dated = tasks.createTaskQuery().taskId(task.getId()).singleResult();
            dated.setDueDate(RandomQuery.day(random.nextInt(6)));
            tasks.saveTask(dated);
        }
    }
}
