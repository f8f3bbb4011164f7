package dev.ringi.committee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.RingiTest;
import dev.ringi.Town;
import dev.ringi.calendar.ClosedDay;
import dev.ringi.event.DomainEvent;
import dev.ringi.organization.Absences;
import dev.ringi.organization.OrganizationImport;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@RingiTest
@RecordApplicationEvents
class ConsultationsTest {

    private static final LocalDate DEADLINE = LocalDate.now().plusDays(14);
    private static final Statement NONE = new Statement(true, List.of());

    @Autowired
    private Town town;

    @Autowired
    private OrganizationImport organization;

    @Autowired
    private Absences absences;

    @Autowired
    private AcceptedSheets cycles;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Sheets sheets;

    @Autowired
    private MaterialFreezer freezer;

    @Autowired
    private ConsultationPage page;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void foundTheTown() {
        town.found();
    }

    @Test
    @DisplayName("資料は番号順に写し取られ、照合値は読み直しても同じになる")
    void materialIsCopiedInOrder() {
        var material = consultations.get(frozen()).material();

        assertThat(material.sheets())
                .extracting(Material::title)
                .map(title -> title.substring(0, 1))
                .containsExactly("①", "②");
        assertThat(material.hash()).hasSize(64).isEqualTo(freezer.hash(material.sheets()));
    }

    @Test
    @DisplayName("資料の確定後にシートが再開されても、資料は変わらない")
    void laterChangesDoNotReachTheMaterial() {
        var cycle = cycles.newCycle();
        var before = freeze(cycle).material();
        transaction.executeWithoutResult(status -> {
            var sheet = sheets.ofCycle(cycle).get(0);
            sheet.reopen();
            sheet.submit(sheet.current().content().deepCopy(), Set.of("hara"), "hara", before.at());
        });

        var after = consultations.ofCycle(cycle).orElseThrow().material();
        assertThat(after.sheets()).isEqualTo(before.sheets());
        assertThat(after.hash()).isEqualTo(freezer.hash(after.sheets()));
    }

    @Test
    @DisplayName("データベースは、確定した資料と提出された意見の書換えも削除も拒む")
    void databaseKeepsMaterialAndOpinions() {
        var id = consulted();
        give(id, "abe", "abe", new OpinionDraft(AcceptedSheets.PAYING, "夜も払えるように"));

        assertRefused("update ringi.consultation set material = '[]' where id = " + id);
        assertRefused("delete from ringi.consultation where id = " + id);
        assertRefused("update ringi.committee_opinion set text = '別' where consultation_id = " + id);
        assertRefused("delete from ringi.committee_reply where consultation_id = " + id);
    }

    @Test
    @DisplayName("受理されていないシートがあれば、名を挙げて資料の確定を断る")
    void everySheetMustBeAccepted() {
        var cycle = cycles.newCycleUnderWay();

        assertThatThrownBy(() -> freeze(cycle)).hasMessageContaining("「① 納税の機会」は「承認待ち」");
        assertThatThrownBy(() -> freeze(-1)).hasMessageContaining("シートが一枚もない");
    }

    @Test
    @DisplayName("一つの年度サイクルの資料は一度だけ確定される")
    void oneConsultationACycle() {
        var cycle = cycles.newCycle();
        freeze(cycle);

        assertThatThrownBy(() -> freeze(cycle)).hasMessageContaining("すでに確定しています");
    }

    @Test
    @DisplayName("事務局の代理入力は、入力者と委員の両方とともに残る")
    void secretariatEntersOnBehalf() {
        var id = consulted();
        give(id, "abe", "suda", new OpinionDraft(null, "全体に分かりやすく"));

        var opinion = opinions.ofConsultation(id).get(0);
        assertThat(opinion.member()).isEqualTo("abe");
        assertThat(opinion.enteredBy()).isEqualTo("suda");
        assertThat(opinion.isOnBehalf()).isTrue();
        assertThat(events.stream(OpinionsGiven.class)).last().satisfies(event -> {
            assertThat(event.actor()).isEqualTo("suda");
            assertThat(event.onBehalfOf()).isEqualTo("abe");
            assertThat(event.capacity()).isEqualTo("改革委員会事務局書記");
        });
    }

    @Test
    @DisplayName("ほかの委員や担当課は、人の意見を入力できない")
    void nobodyElseSpeaksForAMember() {
        var id = consulted();

        assertThatThrownBy(() -> opinions.give(id, "abe", NONE, "ito")).hasMessageContaining("委員本人か、委員会の事務局だけ");
        assertThatThrownBy(() -> opinions.give(id, "abe", NONE, "hara")).hasMessageContaining("委員本人か、委員会の事務局だけ");
    }

    @Test
    @DisplayName("対応方針は主管課が決め、決まるまでは未回答として数えられる")
    void leadDepartmentAnswers() {
        var cycle = cycles.newCycle();
        var id = consult(freeze(cycle).id());
        give(id, "abe", "abe", new OpinionDraft(AcceptedSheets.CLAIMS, "率の根拠を"), new OpinionDraft(null, "全体に"));
        consultations.closeOpinions(id);
        var claims = opinions.ofConsultation(id).get(0).id();
        assertThat(opinions.unanswered(cycle)).hasSize(2);

        assertThatThrownBy(() -> respond(claims, "hara")).hasMessageContaining("その主管課の職員だけ");
        respond(claims, "ueda");

        assertThat(opinions.unanswered(cycle)).extracting(Opinion::about).containsExactly("全体");
        var response = opinions.get(claims).response().orElseThrow();
        assertThat(response.department()).isEqualTo(new UnitCode("d3"));
        assertThat(response.capacity()).isEqualTo("債権課長");
        assertThatThrownBy(() -> consultations.recommend(id, recommendation(), "kato"))
                .hasMessageContaining("意見が1件ある");
    }

    @Test
    @DisplayName("主管課長と次席がともに不在なら、ほかの課の代決者が対応方針を決める")
    void aDeputyFromAnotherDepartmentAnswers() {
        organization.read(
                "town.yaml",
                town.file().replace("deputies: [oka]", "deputies: [oka, mori]").getBytes(UTF_8));
        var away = Stream.of("ueda", "oka")
                .map(person -> absences.register(person, LocalDate.now(), LocalDate.now(), "kato"))
                .toList();
        try {
            var id = consulted();
            give(id, "abe", "abe", new OpinionDraft(AcceptedSheets.CLAIMS, "率の根拠を"));
            consultations.closeOpinions(id);
            var claims = opinions.ofConsultation(id).get(0).id();

            respond(claims, "mori");

            assertThat(opinions.get(claims).response()).hasValueSatisfying(response -> {
                assertThat(response.department()).isEqualTo(new UnitCode("d3"));
                assertThat(response.capacity()).isEqualTo("納税課主査");
            });
        } finally {
            away.forEach(absence -> absences.cancel(absence.id(), "kato"));
        }
    }

    @Test
    @DisplayName("二人の委員が同時に提出しても、番号は重ならない")
    void simultaneousRepliesAreNumberedApart() {
        var id = consulted();
        var both = List.of("abe", "ito").stream()
                .map(member -> CompletableFuture.runAsync(
                        () -> give(id, member, member, new OpinionDraft(null, "一"), new OpinionDraft(null, "二"))))
                .toList();
        both.forEach(CompletableFuture::join);

        assertThat(opinions.ofConsultation(id)).extracting(Opinion::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    @DisplayName("意見と答えは、山括弧もそのまま読める文字として示される")
    void pagesShowTextLiterally() {
        var id = consulted();
        give(id, "abe", "suda", new OpinionDraft(AcceptedSheets.CLAIMS, "<script>alert(1)</script>\n<51件>とは"));
        consultations.closeOpinions(id);
        var opinion = opinions.ofConsultation(id).get(0).id();
        respond(opinion, "ueda");

        assertThat(page.opinion(opinion).trusted())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>")
                .contains("代理入力：須田 薫");
        assertThat(page.material(id).trusted()).contains("&lt;51件&gt;", "諮問　政企第12号", "38.5%以上");
        assertThat(page.answers(id).trusted()).contains("対応方針：一部反映", "債権課長　上田 恵", "提出のなかった委員：伊藤 進");
    }

    @Test
    @DisplayName("何が起きたかは、読める業務キーとともに知らされる")
    void eventsTellWhatHappened() {
        var id = consulted();
        consultations.closeOpinions(id);
        consultations.recommend(id, recommendation(), "kato");

        assertThat(events.stream(DomainEvent.class)
                        .filter(event -> event.getClass().getPackage().equals(Opinions.class.getPackage())))
                .allSatisfy(event -> assertThat(event.subject()).isEqualTo("試行の諮問"))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("MaterialFrozen", "CommitteeConsulted", "OpinionsClosed", "RecommendationIssued");
    }

    private long frozen() {
        return freeze(cycles.newCycle()).id();
    }

    private Consultation freeze(long cycle) {
        return consultations.freeze(cycle, cycle, "令和8年度 重点計画", "試行の諮問");
    }

    private long consulted() {
        return consult(frozen());
    }

    private long consult(long id) {
        consultations.consult(id, new Request("政企第12号", LocalDate.now(), DEADLINE), ClosedDay.MEANT, "kato");
        return id;
    }

    private void give(long id, String member, String enteredBy, OpinionDraft... drafts) {
        opinions.give(id, member, new Statement(false, List.of(drafts)), enteredBy);
    }

    private void respond(long opinion, String person) {
        opinions.respond(opinion, ResponseKind.PARTLY, "根拠を添えます。", person);
    }

    private static Recommendation recommendation() {
        return new Recommendation("行革委第3号", LocalDate.now().plusDays(20), "妥当である。");
    }

    private void assertRefused(String change) {
        assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("rows never change");
    }
}
