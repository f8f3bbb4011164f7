package dev.ringi.rehearsal;

import static dev.ringi.WebSession.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.Desk;
import dev.ringi.RingiTest;
import dev.ringi.SetClock;
import dev.ringi.WebSession;
import dev.ringi.browser.MailedLink;
import dev.ringi.cycle.CycleState;
import dev.ringi.cycle.Cycles;
import dev.ringi.database.KeptYear;
import dev.ringi.organization.DayBegan;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.Sheets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/**
 * On a database that an earlier version of Ringi on Camunda has left in the middle of the sample year: in the ordinary
 * build the way to this version, in the profile {@code operaton} the way to that engine.
 */
@RingiTest(properties = {"ringi.database.directory=none", "ringi.sample.enabled=true", "ringi.sample.lively=true"})
@ContextConfiguration(initializers = KeptYear.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("以前の版で始めた一年")
class KeptYearTest {

    private static final Pattern LINK = Pattern.compile("http\\S+/camunda/app/tasklist/\\S+task=(\\S+)");
    private static final int ROUNDS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Organization organization;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Sheets sheets;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private Desk desk;

    @Autowired
    private SetClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    private final Map<String, Participant> participants = new LinkedHashMap<>();

    /** Whoever was absent when the dump was taken is back. */
    @BeforeEach
    void aWeekLater() {
        var left = database.queryForObject("select max(at) from ringi.audit_entry", Timestamp.class);
        clock.set(left.toInstant().atZone(clock.getZone()).toLocalDateTime().plusWeeks(1));
        events.publishEvent(new DayBegan(LocalDate.now(clock)));
    }

    @AfterEach
    void resetTheEnginesClock() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    @DisplayName("管理者は同じパスワードで入り、管理者のグループは権限ごと一つだけ続く")
    void administratorsGoOn() {
        var admin = WebSession.login(port, "admin", "admin");

        assertThat(admin.get(ENGINE + "/group/" + Groups.ADMINISTRATORS).body()).contains("システム管理者");
        assertThat(admin.get("/ringi/administration/mails").statusCode()).isEqualTo(200);
        assertThat(admin.post(
                                ENGINE + "/user/create",
                                Map.of(
                                        "profile",
                                        Map.of("id", "newcomer", "firstName", "新", "lastName", "人"),
                                        "credentials",
                                        Map.of("password", "Long-Enough1")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(database.queryForList("select id_ from act_id_group where id_ like '%-admin'", String.class))
                .containsExactly(Groups.ADMINISTRATORS);
        assertThat(database.queryForList(
                        "select distinct group_id_ from act_ru_authorization where group_id_ like '%-admin'",
                        String.class))
                .containsExactly(Groups.ADMINISTRATORS);
        assertThat(organization.groupsOf("admin")).containsExactly(Groups.ADMINISTRATORS);
    }

    @Test
    @Order(2)
    @DisplayName("送ってあったメールのリンクは、ログインをはさんでその人のタスクに着く")
    void mailedLinksGoOn() {
        var open = database.queryForList("select recipient_id, body from ringi.mail order by id desc").stream()
                .filter(this::isStillTheirs)
                .toList();

        assertThat(open).hasSizeGreaterThan(5).allSatisfy(mail -> {
            var reader = WebSession.login(port, (String) mail.get("recipient_id"), "ringi");
            assertThat(reader.get(ENGINE + "/task/" + taskIn(mail)).statusCode())
                    .as(mail.toString())
                    .isEqualTo(200);
        });
        var mail = open.get(0);
        var task = tasks.createTaskQuery().taskId(taskIn(mail)).singleResult();
        var link = link((String) mail.get("body")).group();
        MailedLink.leadsTo(task.getName(), port, link, (String) mail.get("recipient_id"), "ringi");
    }

    @Test
    @Order(3)
    @DisplayName("同じ人たちが同じパスワードで入って進め、計画は公表される")
    void theYearIsFinished() {
        for (var round = 0; !isPublished() && round < ROUNDS; round++) {
            desk.runJobs();
            if (!everybodyActs() && !isPublished()) {
                waitForTheNextTimer();
            }
        }

        assertThat(isPublished()).isTrue();
        var citizen = new WebSession(port);
        var cycle = cycles.all().get(0);
        var page = citizen.get(
                "/publications/" + cycle.programmeCode() + "/" + cycle.year().year() + "/plan");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).text())
                .contains("電動車を累計20台とし", "通知文の発送数.csv")
                .doesNotContain("聞き取りの進め方");
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
        assertThat(tasks.createTaskQuery().list()).isEmpty();
    }

    private boolean isStillTheirs(Map<String, Object> mail) {
        var groups = organization.groupsOf((String) mail.get("recipient_id"));
        var task = tasks.createTaskQuery().taskId(taskIn(mail)).taskCandidateGroupIn(groups);
        return task.includeAssignedTasks().count() == 1;
    }

    private static String taskIn(Map<String, Object> mail) {
        var body = (String) mail.get("body");
        return LINK.matcher(body).find() ? link(body).group(1) : "none";
    }

    private static MatchResult link(String body) {
        return LINK.matcher(body).results().findFirst().orElseThrow();
    }

    private boolean everybodyActs() {
        var script = new RestOfTheYear(organization, sheets, clock);
        var acted = false;
        for (var person : organization.people()) {
            if (!person.id().equals("admin")) {
                var participant = participants.computeIfAbsent(
                        person.id(), id -> Participant.login("http://localhost:" + port, id, "ringi"));
                for (var task : participant.tasks()) {
                    acted |= acts(script, participant, task);
                }
            }
        }
        return acted;
    }

    private boolean acts(RestOfTheYear script, Participant person, JsonNode task) {
        var id = task.path("id").asText();
        var isOthers =
                !List.of("null", person.id()).contains(task.path("assignee").asText());
        if (isOthers || tasks.createTaskQuery().taskId(id).count() == 0) {
            return false;
        }
        var step = task.path("taskDefinitionKey").asText();
        var form = script.formOf(person.id(), step, new FormValues(person.formVariables(id)));
        form.ifPresent(filledIn -> {
            person.claim(id);
            person.submit(id, filledIn);
            desk.runJobs();
        });
        return form.isPresent();
    }

    private boolean isPublished() {
        return cycles.all().get(0).state() == CycleState.PUBLISHED;
    }

    private void waitForTheNextTimer() {
        var timer = management.createJobQuery().timers().orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .findFirst()
                .orElseThrow();
        var due = timer.getDuedate().toInstant().atZone(clock.getZone()).toLocalDateTime();
        clock.set(due.isAfter(LocalDateTime.now(clock)) ? due : LocalDateTime.now(clock));
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
        management.executeJob(timer.getId());
    }
}
