package dev.ringi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** For each thing that has to happen, how often it is to be found. */
    private static final Map<String, Integer> PLOT = Map.ofEntries(
            // Ten sheets; one of them objected to and returned, one withdrawn.
            Map.entry("submission_step where kind = 'SUBMITTED'", 13),
            Map.entry("absence where person_id = 'd01kacho'", 1),
            Map.entry("attachment where name = '試行の資料.csv' and for_public and removed_at is null", 1),
            Map.entry(
                    "sheet where title like '⑩%' and state = 'ACCEPTED' and exists (select from"
                            + " ringi.sheet_version where sheet_id = sheet.id and number = 1"
                            + " and content::text like '%（試行：担当する課が確かめました。）%（試行：担当する課が確かめました。）%')",
                    1),
            Map.entry("submission_step where kind = 'WITHDRAWN'", 1),
            Map.entry("submission_step where kind = 'OBJECTED' and department = 'd98'", 1),
            Map.entry("submission_step where kind = 'APPROVED' and on_behalf_of = 'd01kacho'", 2),
            Map.entry(
                    "sheet where exists (select from ringi.submission_step where sheet_id = sheet.id"
                            + " and kind = 'APPROVED' and actor = 'b01bucho' and capacity like '%部長%')",
                    3),
            Map.entry("submission_step where kind = 'RETURNED' and reason like '（試行）%'", 1),
            Map.entry("review_comment where proposal like '%（試行：年度末に件数で確かめる。）' and adopted_in_version > version", 1),
            Map.entry("submission_step where kind = 'READ_AFTERWARDS' and actor = 'd01kacho'", 2),
            Map.entry("committee_opinion where response_kind = 'FUTURE'", 1));

    private final RehearsedYear year = RehearsedYear.get();

    @Test
    @DisplayName("見本の計画で、二度のkill -9（後のは版を作っているさなか）をはさんでも、一年は最後まで進み、済んだことは二度されない")
    void theSamplesYearEndsWithAllThatHasToHappen() {
        assertThat(PLOT)
                .allSatisfy((rows, times) -> assertThat(
                                year.database().queryForObject("select count(*) from ringi." + rows, Integer.class))
                        .as(rows)
                        .isEqualTo(times));
    }

    @Test
    @DisplayName("何が起きたかを一つずつ告げ、終わりに、起こるはずのことが起きたかを確かめる")
    void everyStepIsPrinted() {
        assertThat(year.kills().get(0).steps()).anyMatch(step -> step.contains("不在の登録"));
        for (var words :
                List.of("（時計を進めました）", "→ 後閲", "確認：二つ以上の課が主管するシート", "確認：主管しない課の取組", "確認：合議に不同意があり、直したものに同意した")) {
            assertThat(year.lastSteps()).anyMatch(step -> step.contains(words));
        }
    }

    @Test
    @DisplayName("どこでkill -9されても、案件のないシートもシートのない案件も残らない")
    void nothingIsLeftHalfDone() {
        assertThat(year.kills()).hasSize(2).allSatisfy(kill -> {
            assertThat(kill.sheetsWithoutCase()).as(kill.after()).isZero();
            assertThat(kill.casesWithoutSheet()).as(kill.after()).isZero();
        });
    }
}
