package dev.ringi.browser;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.TownPlan;
import dev.ringi.Units;
import dev.ringi.sheet.SheetOrder;
import dev.ringi.sheet.Sheets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two colleagues, their group and filter, and a process with every widget that our forms use. */
@TestComponent
class Stage {

    static final String HANAKO = "testhanako";
    static final String TARO = "testtaro";
    private static final String GROUP = "browsertest";
    private static final long CYCLE = 990;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Sheets sheets;
    private final JdbcTemplate sql;

    Stage(
            IdentityService identities,
            AuthorizationService authorizations,
            FilterService filters,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            Sheets sheets,
            JdbcTemplate sql) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.filters = filters;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.sheets = sheets;
        this.sql = sql;
    }

    void set() {
        clear();
        if (identities.createGroupQuery().groupId(GROUP).count() > 0) {
            return;
        }
        var group = identities.newGroup(GROUP);
        group.setName("試験課");
        group.setType("WORKFLOW");
        identities.saveGroup(group);
        sql.update("insert into ringi.department values (?, '試験課', 900, false, true)", GROUP);
        person(HANAKO, "佐藤", "花子");
        person(TARO, "鈴木", "太郎");
        allow(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        allow(Resources.USER, Authorization.ANY, Permissions.READ);
        allow(Resources.GROUP, Authorization.ANY, Permissions.READ);
        allow(Resources.PROCESS_DEFINITION, "everyWidget", Permissions.READ);
        allow(Resources.FILTER, filter(), Permissions.READ);
        repository
                .createDeployment()
                .addClasspathResource("browser/everyWidget.bpmn")
                .addClasspathResource("forms/everyWidget.form")
                .addClasspathResource("browser/decide.form")
                .deploy();
    }

    private void clear() {
        var cases = runtime.createProcessInstanceQuery()
                .processDefinitionKey("everyWidget")
                .list();
        cases.forEach(each -> runtime.deleteProcessInstance(each.getId(), "the next test begins"));
    }

    /** Starts a case whose first task bears the title, with a sheet of last year's text. */
    Task begin(String title) {
        var number = NUMBERS.incrementAndGet();
        var leads = Units.of(GROUP);
        var text = JsonNodeFactory.instance.objectNode().put("title", title).put("background", "");
        var order = new SheetOrder(
                CYCLE, number, number, title, "stage-" + number, "everyWidget", leads, TownPlan.ORDINARY, text);
        var sheet = sheets.open(CYCLE, List.of(order)).get(0);
        var instance = runtime.startProcessInstanceByKey(
                "everyWidget",
                title,
                Map.of("cycleTitle", title, "sheetId", sheet.id().value()));
        return task(instance.getId());
    }

    /** A case that waits for a decision on what is shown. */
    Task beginDecision(String title, String html) {
        var instance = runtime.createProcessInstanceByKey("everyWidget")
                .startBeforeActivity("userTask_decide")
                .setVariable("cycleTitle", title)
                .execute();
        var decision = task(instance.getId());
        local(decision, "view", "{\"html\": \"" + html.replace("\"", "\\\"") + "\"}");
        return decision;
    }

    Task task(String processInstanceId) {
        return tasks.createTaskQuery().processInstanceId(processInstanceId).singleResult();
    }

    private void local(Task task, String name, String json) {
        tasks.setVariableLocal(task.getId(), name, SpinValues.jsonValue(json).create());
    }

    private void person(String id, String familyName, String givenName) {
        var user = identities.newUser(id);
        user.setFirstName(familyName);
        user.setLastName(givenName);
        user.setPassword(id);
        identities.saveUser(user);
        identities.createMembership(id, GROUP);
        sql.update(
                "insert into ringi.person values (?, ?, ?, 900)",
                id,
                familyName + " " + givenName,
                id + "@wakaba.example.jp");
        sql.update(
                "insert into ringi.post (person_id, department_code, title, head) values (?, ?, '主事', false)",
                id,
                GROUP);
    }

    private void allow(Resource resource, String id, Permission permission) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(GROUP);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(List.of(permission).toArray(Permission[]::new));
        authorizations.saveAuthorization(grant);
    }

    private String filter() {
        var filter = filters.newTaskFilter("試験課のタスク");
        filter.setProperties(Map.of("priority", -10, "color", "#1f5f4a", "description", "課のタスク"));
        filter.setQuery(tasks.createTaskQuery().taskCandidateGroup(GROUP).includeAssignedTasks());
        return filters.saveFilter(filter).getId();
    }
}
