package dev.ringi;

import dev.ringi.plan.ConsentRule;
import dev.ringi.plan.Importance;
import dev.ringi.plan.PlanImport;
import dev.ringi.sheet.Deadlines;
import dev.ringi.sheet.Handling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** The plan of {@link Town} for 令和8年度: ① led by 納税課, ② led by 納税課 and 債権課. */
@TestComponent
public class TownPlan {

    public static final String FILE = """
            document:
              municipality: 町
              municipality_as_set: 町
              title: 重点計画
              subtitle: 令和8年度実施目標
              fiscal_year: {era: 令和, year: 8, label: 令和8年度}
            labels:
              target_name: 重点ターゲット名称
              background: 背景及び期待する効果
              previous_review: 昨年度までの取組の振り返り
              efforts: 主な取組状況
              issues: 今後の課題
              this_year: 令和8年度の実施目標と具体的取組
              goal: 実施目標
              actions_and_schedule: 取組内容とスケジュール
            chapters:
              - {number: 1, title: はじめに, sections: []}
            viewpoints:
              - number: 1
                label: 視点1
                name: 持続可能な町
                actions:
                  - {number: 1, label: 行動1, name: 財源の確保, targets: [1, 2]}
            targets:
              - number: 1
                mark: ①
                name: 納付のしやすさの向上
                viewpoint: 1
                action: 1
                lead_departments: [納税課]
                background: [窓口に来られない人が増えた。]
                previous_review:
                  heading: 昨年度までの取組の振り返り
                  efforts: [スマートフォン納付を始めた。]
                  issues: [知らない人が多い。]
                goal: [利用を2割に増やす。]
                actions_and_schedule: [6月に周知する。]
                glossary: []
              - number: 2
                mark: ②
                name: 滞納の縮減
                viewpoint: 1
                action: 1
                lead_departments: [納税課, 債権課]
                background: [負担の公平を守る。]
                previous_review:
                  heading: 昨年度までの取組の振り返り
                  efforts: [共同で折衝した。]
                  issues: [早く着手する。]
                goal: [滞納額を減らす。]
                actions_and_schedule: [7月から2月末までの間、折衝する。]
                glossary: [{term: 折衝, text: 話し合うこと。}]
            """;

    /** Far away. */
    public static final Deadlines DEADLINES = new Deadlines(LocalDate.of(2027, 5, 15), LocalDate.of(2027, 6, 15));

    /** A sheet that goes the shortest way. */
    public static final Handling ORDINARY = asking(List.of());

    private final PlanImport plans;

    public TownPlan(PlanImport plans) {
        this.plans = plans;
    }

    /** The same, with the consent of others. */
    public static Handling asking(List<ConsentRule> consents) {
        return new Handling("priorityPlan", "PLAN", Importance.ORDINARY, consents, DEADLINES);
    }

    /** As many targets as wanted, all led by 納税課; they count from 51, for beyond ㊿ a mark is plain. */
    public static String of(int targets) {
        var numbers = IntStream.rangeClosed(51, 50 + targets).boxed().toList();
        var first = FILE.indexOf("  - number: 1\n    mark");
        var beginning = FILE.substring(0, first).replace("[1, 2]", numbers.toString());
        var target = FILE.substring(first, FILE.indexOf("  - number: 2\n"));
        return numbers.stream()
                .map(number -> target.replace("number: 1", "number: " + number).replace("①", "(" + number + ")"))
                .collect(Collectors.joining("", beginning, ""));
    }

    /** A plan {@link #of} so many targets. */
    public void adopt(int targets) {
        plans.read("town-plan.yaml", of(targets).getBytes(StandardCharsets.UTF_8));
    }

    public void adopt() {
        plans.read("town-plan.yaml", FILE.getBytes(StandardCharsets.UTF_8));
    }
}
