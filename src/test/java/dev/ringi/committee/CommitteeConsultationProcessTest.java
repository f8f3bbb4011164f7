package dev.ringi.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Desk;
import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.calendar.BusinessDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RingiTest
class CommitteeConsultationProcessTest {

    private static final String TODAY = LocalDate.now().toString();
    private static final String DEADLINE =
            BusinessDays.byLaw().plus(LocalDate.now(), 10).toString();
    private static final Map<String, Object> NO_OPINION = Map.of("noOpinion", true);

    @Autowired
    private Town town;

    @Autowired
    private AcceptedSheets cycles;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    private long cycle;
    private ProcessInstance process;

    @BeforeEach
    void startWithAcceptedSheets() {
        town.found();
        cycle = cycles.newCycle();
        process = start(cycle);
        desk.runJobs();
    }

    @Test
    @DisplayName("諮問し、委員本人と事務局の代理入力で意見が揃い、主管課が答え、答申に至る")
    void goesFromTheLetterToTheRecommendation() {
        consult();
        desk.complete("ito", asked("伊藤"), said(row(AcceptedSheets.PAYING, "夜も払えるように"), row(null, "全体に分かりやすく")));
        desk.complete("suda", asked("阿部"), said(row(AcceptedSheets.CLAIMS, "率の根拠を")));
        assertThat(state()).isEqualTo(ConsultationState.OPINIONS_CLOSED);

        desk.complete("mori", toAnswer("意見1"), answer("REFLECTED"));
        desk.complete("kato", toAnswer("意見2"), answer("FUTURE"));
        desk.complete("ueda", toAnswer("意見3"), answer("INFEASIBLE"));
        assertThat(opinions.unanswered(cycle)).isEmpty();

        desk.complete("kato", task("userTask_issueRecommendation"), recommendation(TODAY));
        assertThat(state()).isEqualTo(ConsultationState.RECOMMENDED);
        assertThat(endedAt()).isEqualTo("endEvent_recommended");
        assertThat(consultation().recommendation().text()).isEqualTo("妥当である。");
        assertThat(given()).extracting(Opinion::enteredBy).containsExactly("ito", "ito", "suda");
        assertThat(given()).extracting(Opinion::isOnBehalf).containsExactly(false, false, true);
    }

    @Test
    @DisplayName("期限が来ると、一人が黙ったままでも締め切られ、届いた意見に答える段階に進む")
    void deadlineClosesWithOneMemberSilent() {
        consult();
        desk.complete("ito", asked("伊藤"), said(row(AcceptedSheets.PAYING, "夜も払えるように")));
        var silent = desk.claim("abe", asked("阿部"));
        fireDeadline();

        assertThat(task("userTask_giveOpinions").count()).isZero();
        assertThat(toAnswer("意見1").count()).isOne();
        assertThatThrownBy(() -> desk.as("abe", () -> {
                    engine.getTaskService().complete(silent.getId(), NO_OPINION);
                    return null;
                }))
                .isNotNull();
        assertThatThrownBy(() -> opinions.give(consultation().id(), "abe", new Statement(true, List.of()), "abe"))
                .hasMessageContaining("締め切られています");
    }

    @Test
    @DisplayName("意見が一件もなければ、回答の段階を通り越して答申の登録に進む")
    void withoutOpinionsItGoesStraightToTheRecommendation() {
        consult();
        desk.complete("ito", asked("伊藤"), NO_OPINION);
        desk.complete("suda", asked("阿部"), NO_OPINION);

        assertThat(state()).isEqualTo(ConsultationState.RESPONDED);
        desk.complete("kato", task("userTask_issueRecommendation"), recommendation(TODAY));
        assertThat(endedAt()).isEqualTo("endEvent_recommended");
    }

    @Test
    @DisplayName("誰も何も出さずに期限が来ても、答申の登録に進む")
    void deadlineWithoutAnyReplyGoesOn() {
        consult();
        fireDeadline();

        var waiting = task("userTask_issueRecommendation").singleResult();
        var view = engine.getFormService()
                .getTaskFormVariables(waiting.getId())
                .get("view")
                .toString();
        assertThat(view).contains("期限までに提出のなかった委員：伊藤 進、阿部 光");
    }

    @Test
    @DisplayName("答えのない意見が残るうちは答申の登録が始まらず、直接の登録も断られる")
    void unansweredOpinionHoldsTheRecommendationBack() {
        consult();
        desk.complete("ito", asked("伊藤"), said(row(AcceptedSheets.PAYING, "一つ目"), row(AcceptedSheets.CLAIMS, "二つ目")));
        desk.complete("abe", asked("阿部"), NO_OPINION);
        desk.complete("mori", toAnswer("意見1"), answer("PARTLY"));

        assertThat(task("userTask_issueRecommendation").count()).isZero();
        var letter = new Recommendation("1号", LocalDate.now(), "妥当");
        assertThatThrownBy(() -> consultations.recommend(consultation().id(), letter, "kato"))
                .hasMessageContaining("意見が1件ある");
    }

    @Test
    @DisplayName("チェックも意見もない提出は断られ、タスクは開いたまま")
    void emptyReplyMustBeDeliberate() {
        consult();

        assertThatThrownBy(() -> desk.complete("ito", asked("伊藤"), Map.of("noOpinion", false)))
                .hasStackTraceContaining("「意見はありません」にチェックを入れてください");
        assertThatThrownBy(() -> desk.complete("ito", asked("伊藤"), said()))
                .hasStackTraceContaining("「意見はありません」にチェックを入れてください");
        assertThat(asked("伊藤").count()).isOne();
        desk.complete("ito", asked("伊藤"), NO_OPINION);
    }

    @Test
    @DisplayName("過ぎた期限の諮問は断られ、タスクは開いたまま")
    void letterWithAPastDeadlineIsRefused() {
        var letter = Map.<String, Object>of("number", "政企第12号", "date", "2020-04-01", "opinionDeadline", "2020-05-01");

        assertThatThrownBy(() -> desk.complete("kato", task("userTask_consult"), letter))
                .hasStackTraceContaining("「意見の期限」がすでに過ぎています");
        assertThat(state()).isEqualTo(ConsultationState.FROZEN);
        assertThat(task("userTask_consult").count()).isOne();
    }

    @Test
    @DisplayName("閉庁日の期限は前後の開庁日を示して断られ、承知のうえなら通る")
    void aDeadlineOnAClosedDayIsRefusedUnlessMeant() {
        var newYear = LocalDate.of(LocalDate.now().getYear() + 1, 1, 1);
        var letter = new HashMap<String, Object>(letter());
        letter.put("opinionDeadline", newYear.toString());

        assertThatThrownBy(() -> desk.complete("kato", task("userTask_consult"), letter))
                .hasStackTraceContaining("「意見の期限」の")
                .hasStackTraceContaining("は閉庁日（元日）です");
        assertThat(state()).isEqualTo(ConsultationState.FROZEN);

        letter.put("closedDay", true);
        desk.complete("kato", task("userTask_consult"), letter);
        assertThat(state()).isEqualTo(ConsultationState.CONSULTED);
    }

    @Test
    @DisplayName("どの様式も、必須の項目が欠けると受け付けない")
    void requiredFieldsAreRequired() {
        refuses("kato", task("userTask_consult"), letter(), "number", "date", "opinionDeadline");
        consult();
        refuses("ito", asked("伊藤"), said(new Row("1", null)), "意見の内容");
        refuses("ito", asked("伊藤"), said(new Row(null, "一言")), "対象");
        refuses("ito", asked("伊藤"), said(new Row("999", "一言")), "対象");
        refuses("ito", asked("伊藤"), said(row(null, "あ".repeat(4001))), "意見の内容");
        desk.complete("ito", asked("伊藤"), said(row(null, "あ".repeat(4000))));
        desk.complete("abe", asked("阿部"), NO_OPINION);
        refuses("kato", toAnswer("意見1"), answer("REFLECTED"), "response", "responseText");
        refuses("kato", toAnswer("意見1"), answer("IGNORED"), "対応方針");
        desk.complete("kato", toAnswer("意見1"), answer("PARTLY"));
        for (var field : List.of("number", "date", "text")) {
            var answer = new HashMap<>(answerOfTheCommittee(TODAY));
            answer.remove(field);
            refuses("kato", task("userTask_issueRecommendation"), Map.of("recommendation", Spin.JSON(answer)), "答申");
        }
        refuses("kato", task("userTask_issueRecommendation"), recommendation("2020-01-01"), "諮問日より前");
    }

    @Test
    @DisplayName("委員は自分の提出だけを、担当課は自分の意見だけを受け持つ")
    void everybodySeesOnlyTheirOwn() {
        consult();
        assertThat(names("ito", "userTask_giveOpinions"))
                .singleElement()
                .asString()
                .contains("伊藤 進委員");
        assertThat(names("suda", "userTask_giveOpinions")).hasSize(2);
        assertThat(names("hara", "userTask_giveOpinions")).isEmpty();

        desk.complete("ito", asked("伊藤"), said(row(AcceptedSheets.PAYING, "一つ目"), row(AcceptedSheets.CLAIMS, "二つ目")));
        desk.complete("abe", asked("阿部"), NO_OPINION);
        assertThat(names("hara", "userTask_respondToOpinion")).containsExactly("意見1（① 納税の機会）：対応方針を決める");
        assertThat(names("oka", "userTask_respondToOpinion")).containsExactly("意見2（② 債権の回収 <51件>）：対応方針を決める");
        assertThat(names("ito", "userTask_respondToOpinion")).isEmpty();
    }

    @Test
    @DisplayName("受理されていないシートがあれば資料は確定されず、受理の後にやり直せる")
    void materialWaitsForEverySheet() {
        var unfinished = start(cycles.newCycleUnderWay());
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(unfinished.getId())
                .singleResult();

        assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                .hasStackTraceContaining("諮問資料を確定できません");
        engine.getRuntimeService().deleteProcessInstance(unfinished.getId(), "test");
    }

    @Test
    @DisplayName("変数は八つまでで、様式の内容は残らない")
    void variablesStayFew() {
        consult();
        desk.complete("ito", asked("伊藤"), said(row(null, "一言")));
        desk.complete("abe", asked("阿部"), NO_OPINION);
        desk.complete("kato", toAnswer("意見1"), answer("PARTLY"));

        assertThat(engine.getRuntimeService().getVariables(process.getId()))
                .containsOnlyKeys(
                        "cycleId", "planId", "cycleTitle", "opinionDeadline", "consultationId", "opinionsCloseAt");
    }

    private ProcessInstance start(long cycleId) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "committeeConsultation",
                        "諮問試行-" + cycleId,
                        Map.of(
                                "cycleId",
                                cycleId,
                                "planId",
                                1L,
                                "cycleTitle",
                                "令和8年度 重点計画",
                                "opinionDeadline",
                                DEADLINE));
    }

    private void consult() {
        desk.complete("kato", task("userTask_consult"), letter());
    }

    private static Map<String, Object> letter() {
        return Map.of("number", "政企第12号", "date", TODAY, "opinionDeadline", DEADLINE);
    }

    private static Map<String, Object> said(Row... rows) {
        return Map.of("noOpinion", false, "opinions", Spin.JSON(List.of(rows)));
    }

    private static Row row(Long target, String text) {
        return new Row(target == null ? "whole" : target.toString(), text);
    }

    record Row(String target, String text) {}

    private static Map<String, Object> answer(String response) {
        return Map.of("response", response, "responseText", "改めます。");
    }

    private static Map<String, Object> recommendation(String date) {
        return Map.of("recommendation", Spin.JSON(answerOfTheCommittee(date)));
    }

    private static Map<String, String> answerOfTheCommittee(String date) {
        return Map.of("number", "行革委第3号", "date", date, "text", "妥当である。");
    }

    /** Leaves out each of the fields in turn; a name that isn't a field is expected in the refusal of the whole. */
    private void refuses(String person, TaskQuery query, Map<String, Object> form, String... names) {
        for (var name : names) {
            var incomplete = new HashMap<>(form);
            var expected = incomplete.remove(name) == null ? name : "入力";
            assertThatThrownBy(() -> desk.complete(person, query, incomplete)).hasStackTraceContaining(expected);
        }
    }

    private void fireDeadline() {
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .activityId("boundaryEvent_opinionDeadline")
                .singleResult();
        assertThat(timer.getDuedate()).isInTheFuture();
        engine.getManagementService().executeJob(timer.getId());
        desk.runJobs();
    }

    private TaskQuery task(String element) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process.getId())
                .taskDefinitionKey(element);
    }

    private TaskQuery asked(String member) {
        return task("userTask_giveOpinions").taskNameLike("%（" + member + "%");
    }

    private TaskQuery toAnswer(String opinion) {
        return task("userTask_respondToOpinion").taskNameLike(opinion + "（%");
    }

    private List<String> names(String person, String element) {
        return desk.as(person, () -> task(element).list()).stream()
                .map(Task::getName)
                .toList();
    }

    private String endedAt() {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .activityType("noneEndEvent")
                .activityId("endEvent_recommended")
                .singleResult()
                .getActivityId();
    }

    private ConsultationState state() {
        return consultation().state();
    }

    private Consultation consultation() {
        return consultations.ofCycle(cycle).orElseThrow();
    }

    private List<Opinion> given() {
        return opinions.ofConsultation(consultation().id());
    }
}
