package dev.ringi.engine.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import dev.ringi.RingiTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest(properties = "ringi.test=rights")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeenTasksTest {

    private static final int ROUNDS = 50;
    private static final int QUERIES = 40;
    private static final int CHECKS = 12;

    /** Of as many queries, one is asked for a page and for variables, too. */
    private static final int CLOSELY = 8;

    private final Set<String> given = new HashSet<>();

    @Autowired
    private ProcessEngine ours;

    @Autowired
    private DataSource database;

    private ProcessEngine stock;
    private RandomTasks tasks;

    @BeforeAll
    void fillAndStartTheStockEngineBeside() {
        tasks = new RandomTasks(ours, new Random(7));
        var configuration =
                (ProcessEngineConfigurationImpl) ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                        .setProcessEngineName("stockBeside")
                        .setDataSource(database)
                        .setDatabaseSchemaUpdate("false")
                        .setHistory("full")
                        .setAuthorizationEnabled(true)
                        .setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        stock = configuration.buildProcessEngine();
    }

    @AfterAll
    void close() {
        stock.close();
    }

    @Test
    @DisplayName("でたらめな二千の問合せに、どの権限のどの人にも、標準のエンジンと同じ順の同じタスクと件数を答える")
    void answersAreTheStockEngines() {
        var partial = 0;
        var offered = 0;
        for (var seed = 1; seed <= ROUNDS; seed++) {
            var random = new Random(seed);
            giveRights(random, seed);
            for (var number = 0; number < QUERIES; number++) {
                var user = tasks.user(random);
                var groups = RandomTasks.GROUPS.stream()
                        .filter(group -> random.nextBoolean())
                        .toList();
                var query = new RandomQuery(random, tasks);
                var closely = number % CLOSELY == 0;
                var expected = answers(user, groups, query, closely, stock);
                assertThat(answers(user, groups, query, closely, ours))
                        .as("seed %d, query %d of %s in %s: %s", seed, number, user, groups, query)
                        .isEqualTo(expected);
                offered += isEverybodysList(query) ? 1 : 0;
                partial += expected.size() > 1 && !List.of().equals(expected.get(0)) ? 1 : 0;
            }
        }
        assertThat(partial).as("queries that found something").isGreaterThan(ROUNDS * QUERIES / 4);
        assertThat(offered).as("queries of everybody's lists").isGreaterThan(ROUNDS * QUERIES / 8);
    }

    @Test
    @DisplayName("一つのタスクを読み、変えてよいかにも、どの権限のどの人にも、標準のエンジンと同じに答える")
    void singleChecksAreTheStockEngines() {
        var allowed = 0;
        for (var seed = 1; seed <= ROUNDS; seed++) {
            var random = new Random(seed);
            giveRights(random, seed);
            for (var number = 0; number < CHECKS; number++) {
                var user = tasks.user(random);
                var groups = RandomTasks.GROUPS.stream()
                        .filter(group -> random.nextBoolean())
                        .toList();
                var id = tasks.resource(random);
                var expected = checked(user, groups, id, stock);
                assertThat(checked(user, groups, id, ours))
                        .as("seed %d, check %d of %s in %s: %s", seed, number, user, groups, id)
                        .isEqualTo(expected);
                allowed += expected.contains(true) ? 1 : 0;
            }
        }
        assertThat(allowed)
                .as("checks of which some were allowed and some not")
                .isBetween(ROUNDS * CHECKS / 10, ROUNDS * CHECKS * 9 / 10);
    }

    /** Whether each is allowed, of single rights and of those of which any is enough. */
    private static List<Boolean> checked(String user, List<String> groups, String id, ProcessEngine engine) {
        var rights = engine.getAuthorizationService();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return List.of(
                    rights.isUserAuthorized(user, groups, Permissions.READ, Resources.TASK, id),
                    rights.isUserAuthorized(user, groups, Permissions.UPDATE, Resources.TASK, id),
                    rights.isUserAuthorized(user, groups, Permissions.ALL, Resources.TASK),
                    rights.isUserAuthorized(
                            user, groups, ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION, id),
                    isAllowed(() -> engine.getTaskService().getVariables(id)),
                    isAllowed(() -> engine.getTaskService().getIdentityLinksForTask(id)),
                    isAllowed(() -> engine.getTaskService().setVariablesLocal(id, Map.of())));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** What is no task's id is refused for that. */
    private static boolean isAllowed(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ProcessEngineException refusal) {
            return false;
        }
    }

    /** The list and the count; closely, a page and the variables, too. Or why the engine refuses the query. */
    private static List<Object> answers(
            String user, List<String> groups, RandomQuery query, boolean closely, ProcessEngine engine) {
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            var answers = new ArrayList<Object>();
            answers.add(ids(query.on(engine).list()));
            answers.add(query.on(engine).count());
            if (closely) {
                answers.add(ids(query.on(engine).listPage(2, 5)));
                answers.addAll(variables(engine));
            }
            return answers;
        } catch (ProcessEngineException refusal) {
            return List.of(refusal.getClass());
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private boolean isEverybodysList(RandomQuery query) {
        try {
            return OfferedTasks.areAll((TaskQueryImpl) query.on(ours));
        } catch (ProcessEngineException refused) {
            return false;
        }
    }

    private static List<Object> variables(ProcessEngine engine) {
        var query = engine.getRuntimeService().createVariableInstanceQuery().variableName("note");
        return List.of(
                query.list().stream().map(VariableInstance::getId).sorted().toList(), query.count());
    }

    private static List<String> ids(List<Task> tasks) {
        return tasks.stream().map(Task::getId).toList();
    }

    /** In every fifth round something is revoked, too. */
    private void giveRights(Random random, int seed) {
        given.forEach(ours.getAuthorizationService()::deleteAuthorization);
        given.clear();
        var places = new HashSet<String>();
        for (var left = random.nextInt(12); left > 0; left--) {
            var right = right(random, seed % 5 == 0 && random.nextBoolean());
            var place = right.getAuthorizationType()
                    + right.getUserId()
                    + right.getGroupId()
                    + right.getResourceType()
                    + right.getResourceId();
            if (isFree(right) && places.add(place)) {
                given.add(
                        ours.getAuthorizationService().saveAuthorization(right).getId());
            }
        }
    }

    /** The engine itself gave some when it offered the tasks. */
    private boolean isFree(Authorization right) {
        return ours.getAuthorizationService().createAuthorizationQuery().list().stream()
                .noneMatch(other -> other.getAuthorizationType() == right.getAuthorizationType()
                        && other.getResourceType() == right.getResourceType()
                        && right.getResourceId().equals(other.getResourceId())
                        && (right.getUserId() != null
                                ? right.getUserId().equals(other.getUserId())
                                : right.getGroupId() == null
                                        ? "*".equals(other.getUserId())
                                        : right.getGroupId().equals(other.getGroupId())));
    }

    private Authorization right(Random random, boolean revoked) {
        var type = revoked ? AUTH_TYPE_REVOKE : random.nextInt(8) == 0 ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT;
        var right = ours.getAuthorizationService().createNewAuthorization(type);
        if (type != AUTH_TYPE_GLOBAL && random.nextBoolean()) {
            right.setUserId(tasks.user(random));
        } else if (type != AUTH_TYPE_GLOBAL) {
            right.setGroupId(tasks.group(random));
        }
        if (random.nextInt(6) == 0) {
            return toGroup(right, random, revoked);
        }
        var toTasks = random.nextBoolean();
        right.setResource(toTasks ? Resources.TASK : Resources.PROCESS_DEFINITION);
        right.setResourceId(tasks.resource(random));
        var permission = toTasks ? ofTask(random) : ofProcess(random);
        if (revoked) {
            right.removePermission(permission);
        } else {
            right.addPermission(permission);
        }
        return right;
    }

    /** Whose tasks a person is offered depends on the groups that the caller may read. */
    private Authorization toGroup(Authorization right, Random random, boolean revoked) {
        right.setResource(Resources.GROUP);
        right.setResourceId(random.nextInt(3) == 0 ? "*" : tasks.group(random));
        if (revoked) {
            right.removePermission(Permissions.READ);
        } else {
            right.addPermission(Permissions.READ);
        }
        return right;
    }

    private static Permission ofTask(Random random) {
        return List.of(Permissions.READ, Permissions.READ, Permissions.ALL, Permissions.UPDATE)
                .get(random.nextInt(4));
    }

    private static Permission ofProcess(Random random) {
        return List.of(
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ)
                .get(random.nextInt(4));
    }
}
