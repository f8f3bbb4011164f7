package dev.ringi.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An organisation and a plan of any size, as files that the application takes at its start. */
record BigTown(int departmentCount) {

    String organization() {
        var people = IntStream.rangeClosed(1, departmentCount)
                .mapToObj(i ->
                        "  - {id: head%1$d, name: 課長 %1$d, mail: h%1$d@big.invalid}\n  - {id: staff%1$d, name: 担当 %1$d, mail: s%1$d@big.invalid}\n"
                                .formatted(i))
                .collect(Collectors.joining());
        var departments = IntStream.rangeClosed(1, departmentCount)
                .mapToObj(i ->
                        "  - {code: d%1$d, name: 第%1$d課, policy_office: %2$s, members: [{person: head%1$d, title: 課長, head: true}, {person: staff%1$d, title: 担当}]}\n"
                                .formatted(i, i == 1))
                .collect(Collectors.joining());
        return "people:\n" + people + "departments:\n" + departments + """
                committee: {name: 委員会, members: [{person: staff2, title: 委員}]}
                secretariat: {name: 事務局, members: [{person: staff1, title: 書記}]}
                headquarters: {name: 本部, members: [{person: head2, title: 本部長}]}
                administrators: {name: 管理者, members: [{person: head3, title: 管理者}]}
                """;
    }

    String plan(int targets) {
        return plan(targets, 8);
    }

    /** @param year of 令和 */
    String plan(int targets, int year) {
        var numbers =
                IntStream.rangeClosed(1, targets).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        var sheets = IntStream.rangeClosed(1, targets).mapToObj(this::target).collect(Collectors.joining());
        return """
                document:
                  municipality: 大きな町
                  municipality_as_set: 大きな町
                  title: 重点計画
                  subtitle: 令和%1$d年度実施目標
                  fiscal_year: {era: 令和, year: %1$d, label: 令和%1$d年度}
                labels: {target_name: 名称, background: 背景, previous_review: 振り返り, efforts: 取組状況, issues: 課題, this_year: 今年度, goal: 目標, actions_and_schedule: 取組}
                chapters:
                  - {number: 1, title: はじめに, sections: []}
                viewpoints:
                  - {number: 1, label: 視点1, name: 町, actions: [{number: 1, label: 行動1, name: 町, targets: [%2$s]}]}
                targets:
                """.formatted(year, numbers) + sheets;
    }

    private String target(int number) {
        return """
                - number: %d
                  mark: %s
                  name: 第%d目標の推進
                  viewpoint: 1
                  action: 1
                  lead_departments: [第%d課]
                  background: [背景。]
                  previous_review: {heading: 振り返り, efforts: [状況。], issues: [課題。]}
                  goal: [目標。]
                  actions_and_schedule: [取組。]
                  glossary: []
                """.formatted(number, mark(number), number, number % departmentCount + 1);
    }

    private static String mark(int number) {
        if (number <= 20) {
            return Character.toString('①' + number - 1);
        }
        if (number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        return number <= 50 ? Character.toString('㊱' + number - 36) : "(" + number + ")";
    }
}
