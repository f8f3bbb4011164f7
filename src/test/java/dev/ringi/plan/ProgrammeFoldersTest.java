package dev.ringi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.FormFields;
import dev.ringi.sheet.form.SheetForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("計画・制度のフォルダー")
class ProgrammeFoldersTest {

    private static final String OWN = """
            code: kadai
            name: 課の課題
            first_year: 2026
            levels:
            - {key: field, name: 分野, mark: "分野{number}"}
            - {key: task, name: 課題, mark: "{circled}", numbering: continuous}
            phases:
            - code: PLAN
              name: 目標
              kickoff: {month: 4, day: 1, time: "09:00"}
              forms:
                task: {2026: initiativePlan, 2028: projectPlan}
              deadlines: {submission: 30, review: 45, opinions: 60, release: 90}
              steps: [consent, committee]
            - code: RESULT
              name: 実績
              kickoff: {month: 5, day: 7, time: "10:30", years_later: 1}
              forms:
                task: {2026: initiativeResult}
              deadlines: {submission: 30, review: 45, opinions: 60, release: 90}
              steps: []
              shows: [PLAN]
            layout:
              headings: {task: "課題：{name}"}
              documents: field
              document: "{name}の課題"
              omits: [path]
            plan_file:
              title: title
              year: year
              nodes:
                field: {in: fields, number: number, name: name}
                task:
                  in: tasks
                  pool: tasks
                  number: number
                  name: name
                  leads: leads
                  content:
                    PLAN: {text: text}
                    RESULT: {results: {rows: results, cells: {result: ., explanation: .}}}
            """;

    @TempDir
    private Path directory;

    @Test
    @DisplayName("市のフォルダーの計画・制度は、同梱のものに加わり、書かれたとおりに読まれる")
    void ownFoldersJoinTheShipped() throws IOException {
        put("kadai", OWN);

        var programmes = new Programmes(directory.toString(), null, fields());

        assertThat(programmes.all())
                .extracting(Programme::code)
                .contains("priorityPlan", "departmentInitiatives", "projectEvaluation")
                .endsWith("kadai");
        var kadai = programmes.get("kadai");
        assertThat(kadai.phase("PLAN").form("task", new FiscalYear(2027))).contains("initiativePlan");
        assertThat(kadai.phase("PLAN").form("task", new FiscalYear(2028))).contains("projectPlan");
        assertThat(kadai.phase("PLAN").form("field", new FiscalYear(2028))).isEmpty();
        assertThat(kadai.phase("RESULT").kickoff().of(new FiscalYear(2026))).isEqualTo("2027-05-07T10:30");
        assertThat(kadai.phase("PLAN").has(Phase.Step.PROOF)).isFalse();
    }

    @Test
    @DisplayName("同じコードなら、市のフォルダーが同梱のものに代わる")
    void anOwnFolderTakesTheShippedOnesPlace() throws IOException {
        put("priorityPlan", OWN.replace("code: kadai", "code: priorityPlan"));

        assertThat(new Programmes(directory.toString(), null, fields())
                        .get("priorityPlan")
                        .name())
                .isEqualTo("課の課題");
    }

    @ParameterizedTest
    @DisplayName("誤りは、ファイルと行と規則を挙げて、起動のときに断られる")
    @CsvSource(
            delimiter = '|',
            value = {
                "code: kadai|code: kadai2|code(1行目)|コード「kadai2」がフォルダーの名「kadai」と合いません",
                "code: kadai|code: 課題|code(1行目)|コード「課題」は使えません",
                "name: 課の課題|name: ''|name(2行目)|空欄にはできません",
                "name: 課の課題|nama: 課の課題|(1行目)|項目「name」がありません",
                "name: 課の課題|name: 重点計画|sameName|名称「重点計画」が、priorityPlan と kadai の二つにあります",
                "first_year: 2026|first_year: 令和8|first_year(3行目)|1以上の整数",
                "key: task, name|key: field, name|levels[1].key(6行目)|階層「field」が二つあります",
                "key: task, name|key: task-1, name|levels[1].key(6行目)|階層の key「task-1」は使えません",
                "{circled}|①|levels[1].mark(6行目)|「①」には、{number} か {circled} を入れてください",
                "numbering: continuous|numbering: 通し|levels[1].numbering(6行目)|「通し」は使えません。使えるのは continuous・within です",
                "code: PLAN|code: 目標|phases[0].code(8行目)|段階の code「目標」は使えません",
                "name: 実績|name: 目標|phases[1].name(16行目)|段階の名称「目標」が二つあります",
                "name: 実績|name: 実-績|phases[1].name(16行目)|名称「実-績」に「-」「【」「】」は使えません",
                "name: 課の課題|name: 【課題】|name(2行目)|は使えません。題名や業務キーの区切り",
                "task: {2026: initiativeResult}|task: {}|phases[1].forms.task(19行目)|様式が一つもありません",
                "code: RESULT|code: PLAN|phases[1].code(15行目)|段階「PLAN」が二つあります",
                "month: 4, day: 1|month: 4, day: 31|phases[0].kickoff(10行目)|開始日時が暦にありません",
                "\"10:30\"|\"25:30\"|phases[1].kickoff(17行目)|開始日時が暦にありません",
                "task: {2026: initiativePlan|tasks: {2026: initiativePlan|phases[0].forms.tasks(12行目)|項目「tasks」は定められていません",
                "2028: projectPlan|令和10: projectPlan|phases[0].forms.task.令和10(12行目)|西暦4桁の年度ではありません",
                "2028: projectPlan|2028: kadaiForm|phases[0].forms.task.2028(12行目)|様式「kadaiForm」がありません",
                "opinions: 60, release: 90}|opinions: 60, release: 10}|phases[0].deadlines.release(13行目)|release の日数が opinions より少なく",
                "[consent, committee]|[consent, party]|phases[0].steps[1](14行目)|「party」は使えません。使えるのは committee・consent・proof です",
                "[consent, committee]|[consent, consent]|phases[0].steps[1](14行目)|手順「consent」が二度",
                "shows: [PLAN]|shows: [MIDTERM]|phases[1].shows[0](22行目)|段階「MIDTERM」は、この段階より前にありません",
                "headings: {task|headings: {action|layout.headings.action(24行目)|項目「action」は定められていません",
                "documents: field|documents: 分野|layout.documents(25行目)|階層「分野」はありません",
                "omits: [path]|omits: [head]|layout.omits[0](27行目)|使えるのは leads・path です",
                "PLAN: {text: text}|PLAN: {goal: text}|plan_file.nodes.task.content.PLAN.goal(40行目)|欄「goal」またはその列が、段階「PLAN」・階層「task」の様式にありません",
                "cells: {result: .|cells: {outcome: .|content.RESULT.results(41行目)|様式の key と合わせてください",
                "      number: number\\n      name: name\\n      leads|      name: name\\n      leads|plan_file.nodes.task.pool(35行目)|照らし合わせる number も",
                "  title: title|  titel: title|plan_file.titel(29行目)|項目「titel」は定められていません",
                "levels:|levels: {|(5行目)|YAMLとして読み取れません",
            })
    void namesFileLineAndRule(String correct, String wrong, String place, String rule) throws IOException {
        put("kadai", OWN.replace(correct.replace("\\n", "\n"), wrong.replace("\\n", "\n")));

        assertThatThrownBy(this::read)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("何も始めていません")
                .hasMessageContaining(rule)
                .satisfies(refused -> {
                    if (!place.equals("sameName")) {
                        assertThat(refused).hasMessageContaining(directory.resolve("kadai/programme.yaml") + ": ");
                        assertThat(refused).hasMessageContaining(place);
                    }
                });
    }

    @Test
    @DisplayName("いくつものフォルダーの誤りも、一度にすべて挙げられる")
    void listsAllProblemsOfAllFolders() throws IOException {
        put("kadai", OWN.replace("2028: projectPlan", "2028: none").replace("steps: []", "steps: nothing"));
        put(
                "other",
                OWN.replace("code: kadai", "code: other")
                        .replace("name: 課の課題", "name: ほか")
                        .replace("day: 7", "day: 77"));

        assertThatThrownBy(this::read)
                .hasMessageContaining("3件の誤り")
                .hasMessageContaining("様式「none」")
                .hasMessageContaining("phases[1].steps(21行目): ここには一覧")
                .hasMessageContaining(directory.resolve("other/programme.yaml") + ": phases[1].kickoff(17行目)");
    }

    @Test
    @DisplayName("フォルダーがなければ、設定を確かめるよう断られる")
    void aMissingDirectoryIsRefused() {
        assertThatThrownBy(() -> ProgrammeFolders.read(directory.resolve("none").toString(), fields()))
                .hasMessageContaining("none」がありません。ringi.programmes.directory を確かめてください");
    }

    private void read() {
        ProgrammeFolders.read(directory.toString(), fields());
    }

    private FormFields fields() {
        return new FormFields(new SheetForms(new ObjectMapper(), directory.toString()));
    }

    private void put(String folder, String file) throws IOException {
        Files.createDirectories(directory.resolve(folder));
        Files.writeString(directory.resolve(folder).resolve("programme.yaml"), file);
    }
}
