package dev.ringi.engine.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import dev.ringi.RingiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest(properties = "ringi.test=rights")
class CallersAuthorizationsTest {

    private static final List<String> GROUPS = List.of("q1", "q2", "q3", "q4");
    private static final List<String> USERS = List.of("u1", "u2", "u3", "u4", "u5");

    @Autowired
    private ProcessEngine ours;

    @Autowired
    private DataSource database;

    private ProcessEngine stock;

    @BeforeEach
    void startTheStockEngineBeside() {
        var configuration =
                (ProcessEngineConfigurationImpl) ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                        .setProcessEngineName("stock")
                        .setDataSource(database)
                        .setDatabaseSchemaUpdate("false")
                        .setHistory("full")
                        .setAuthorizationEnabled(true)
                        .setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        stock = configuration.buildProcessEngine();
    }

    @AfterEach
    void close() {
        stock.close();
    }

    @Test
    @DisplayName("どの人にも、どんな権限の組合せでも、標準のエンジンと同じタスクと変数が見える")
    void everybodySeesWhatTheStockEngineShows() {
        for (var seed = 1; seed <= 6; seed++) {
            var random = new Random(seed);
            offerTasks(random);
            grant(random, seed);
            for (var user : USERS) {
                var groups =
                        GROUPS.stream().filter(group -> random.nextInt(3) == 0).toList();
                assertThat(seenBy(user, groups, ours)).isEqualTo(seenBy(user, groups, stock));
            }
        }
    }

    @Test
    @DisplayName("課の人には自分の課のタスクだけが、すべてを読める人にはすべてが見える")
    void aDepartmentSeesItsOwn() {
        var own = standalone("own1", "own");
        var other = standalone("other1", "other");
        grant("all", Resources.TASK, ANY, Permissions.READ);

        assertThat(tasksOf("somebody", List.of("own"), ours))
                .contains(own.getId())
                .doesNotContain(other.getId());
        assertThat(tasksOf("somebody", List.of(), ours)).doesNotContain(own.getId(), other.getId());
        assertThat(tasksOf("administrator", List.of("all"), ours))
                .hasSize((int) ours.getTaskService().createTaskQuery().count());

        revoke("administrator", own.getId());
        assertThat(tasksOf("administrator", List.of("all"), ours)).doesNotContain(own.getId());
    }

    private List<Object> seenBy(String user, List<String> groups, ProcessEngine engine) {
        return as(user, groups, engine, () -> {
            var seen = new ArrayList<>();
            for (var query : List.of(all(engine), all(engine).taskNameLike("%3%"), offered(engine, groups))) {
                seen.add(ids(query));
                seen.add(query.count());
                seen.add(query.listPage(1, 3).stream().map(Task::getId).toList());
            }
            var variables = engine.getRuntimeService().createVariableInstanceQuery();
            seen.add(variables.list().stream()
                    .map(VariableInstance::getId)
                    .sorted()
                    .toList());
            seen.add(variables.count());
            return seen;
        });
    }

    private List<String> tasksOf(String user, List<String> groups, ProcessEngine engine) {
        return as(user, groups, engine, () -> ids(all(engine)));
    }

    private static TaskQuery all(ProcessEngine engine) {
        return engine.getTaskService().createTaskQuery().orderByTaskName().asc();
    }

    private static TaskQuery offered(ProcessEngine engine, List<String> groups) {
        return groups.isEmpty()
                ? all(engine).taskUnassigned()
                : all(engine).taskCandidateGroupIn(groups).includeAssignedTasks();
    }

    private static List<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).toList();
    }

    private static <T> T as(String user, List<String> groups, ProcessEngine engine, Supplier<T> work) {
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void offerTasks(Random random) {
        deploy();
        for (var number = 0; number < 12; number++) {
            var group = GROUPS.get(random.nextInt(GROUPS.size()));
            var task = number % 2 == 0 ? standalone("task" + number, group) : started(group);
            ours.getTaskService().setVariableLocal(task.getId(), "note", number);
            if (random.nextInt(3) == 0) {
                ours.getTaskService().setAssignee(task.getId(), USERS.get(random.nextInt(USERS.size())));
            }
        }
    }

    private void deploy() {
        var model = Bpmn.createExecutableProcess("rightsTest")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .name("step3")
                .camundaCandidateGroups("${group}")
                .endEvent()
                .done();
        ours.getRepositoryService()
                .createDeployment()
                .enableDuplicateFiltering(true)
                .name("rightsTest")
                .addModelInstance("rightsTest.bpmn", model)
                .deploy();
    }

    private Task started(String group) {
        var variables = Map.<String, Object>of("group", group);
        var instance = ours.getRuntimeService().startProcessInstanceByKey("rightsTest", variables);
        return ours.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    private Task standalone(String name, String group) {
        var task = ours.getTaskService().newTask();
        task.setName(name);
        ours.getTaskService().saveTask(task);
        ours.getTaskService().addCandidateGroup(task.getId(), group);
        return task;
    }

    private void grant(Random random, int seed) {
        var tasks = ours.getTaskService().createTaskQuery().list();
        var some = tasks.get(random.nextInt(tasks.size())).getId();
        var user = USERS.get(random.nextInt(USERS.size()));
        switch (seed) {
            case 2 -> grant(GROUPS.get(0), Resources.TASK, ANY, Permissions.READ);
            case 3 ->
                grant(
                        GROUPS.get(1),
                        Resources.PROCESS_DEFINITION,
                        "rightsTest",
                        ProcessDefinitionPermissions.READ_TASK);
            case 4 -> grant(GROUPS.get(2), Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ_TASK);
            case 5 -> revoke(user, some);
            case 6 -> save(AUTH_TYPE_GLOBAL, null, null, Resources.TASK, some, Permissions.READ);
            default -> save(AUTH_TYPE_GRANT, user, null, Resources.TASK, "none", Permissions.READ);
        }
    }

    private void grant(String group, Resource resource, String id, Permission permission) {
        save(AUTH_TYPE_GRANT, null, group, resource, id, permission);
    }

    private void revoke(String user, String task) {
        save(AUTH_TYPE_REVOKE, user, null, Resources.TASK, task, Permissions.READ);
    }

    private void save(int type, String user, String group, Resource resource, String id, Permission permission) {
        var rights = ours.getAuthorizationService();
        Authorization right = rights.createNewAuthorization(type);
        if (user != null) {
            right.setUserId(user);
        }
        if (group != null) {
            right.setGroupId(group);
        }
        right.setResource(resource);
        right.setResourceId(id);
        if (type == AUTH_TYPE_REVOKE) {
            right.removePermission(permission);
        } else {
            right.addPermission(permission);
        }
        rights.saveAuthorization(right);
    }
}
