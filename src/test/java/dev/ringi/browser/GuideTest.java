package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.ringi.RingiTest;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pictures of 操作の手引き, taken on the sample city's first day. They go to {@code target/guide}, or to the folder
 * that {@code -Dringi.guide} names: {@code src/main/resources/static/ringi/guide} puts new ones into the guide itself.
 */
@RingiTest(
        properties = {
            "ringi.sample.enabled=true",
            "ringi.sample.lively=true",
            "ringi.organization.initial-password=",
            "camunda.bpm.job-execution.enabled=true"
        })
class GuideTest {

    private static final String TAB = ".task-card .tab-content";
    private static final Path PICTURES = Path.of(System.getProperty("ringi.guide", "target/guide"));

    @LocalServerPort
    private int port;

    private final TreeSet<String> taken = new TreeSet<>();

    @Test
    @DisplayName("手引きの図はすべて今の画面から撮ることができ、手引きは外への通信なしに開いて、図が欠けない")
    void everyPictureOfTheGuideIsTaken() {
        drafting();
        returning();
        deciding();
        reviewing();

        try (var reader = at("mori")) {
            var link = reader.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("操作の手引き"));
            reader.page().navigate((String) link.evaluate("link => link.href"));
            assertThat(reader.see("h1")).containsText("操作の手引き");
            var named = reader.see("figure img").evaluateAll("all => all.map(one => one.getAttribute('src'))");
            assertThat((List<?>) named).isNotEmpty().allMatch(taken::contains);
            var broken =
                    reader.see("img").evaluateAll("all => all.filter(one => !one.naturalWidth).map(one => one.src)");
            assertThat((List<?>) broken).isEmpty();
            assertThat(reader.requested()).allMatch(url -> url.startsWith("http://localhost:"));
            Axe.findsNothingIn(reader, "html");
            assertThat(EnglishWords.on(reader.page(), "Word", "Excel", "Tab", "Shift", "Enter", "Space"))
                    .isEmpty();
        }
    }

    private void drafting() {
        try (var yamada = at("yamada")) {
            yamada.opensTask("⑥");
            assertThat(yamada.see(".ringi-saved")).containsText("最終保存");
            picture(yamada, "draft", "[cam-tasklist-form]");
            tab(yamada, "前年度");
            assertThat(yamada.see("[data-field]").first()).isVisible();
            picture(yamada, "last-year", TAB);
        }
        try (var watanabe = at("watanabe")) {
            watanabe.page().getByText("自分の課のシート").first().click();
            assertThat(watanabe.see(".ringi-sheets-dialog").getByText("引き戻す").first())
                    .isVisible();
            picture(watanabe, "department-sheets", ".ringi-sheets-dialog");
        }
    }

    private void returning() {
        try (var ishikawa = at("ishikawa")) {
            ishikawa.opensTask("①");
            if (ishikawa.settles().see("button.claim").isVisible()) {
                ishikawa.claims();
            }
            var wording = ishikawa.page().getByText("この案に置き換える").first();
            assertThat(wording).isVisible();
            wording.scrollIntoViewIfNeeded();
            picture(ishikawa, "returned", "[cam-tasklist-form]");
        }
    }

    private void deciding() {
        try (var yoshida = at("yoshida")) {
            yoshida.opensTask("⑦").claims();
            yoshida.field("承認").scrollIntoViewIfNeeded();
            picture(yoshida, "approve", "[cam-tasklist-form]");
            yoshida.opensTask("⑤").claims();
            yoshida.field("意見付き同意").scrollIntoViewIfNeeded();
            picture(yoshida, "consent", "[cam-tasklist-form]");
            yoshida.chooses("同意").press("完了する");
            assertThat(yoshida.see(".page-notifications")).containsText("完了しました");
        }
        try (var kato = at("kato")) {
            kato.opensTask("⑤ 「行かない・書かない・待たない」窓口の推進：代決を後閲する").claims();
            assertThat(kato.see(".ringi-notice").first()).containsText("吉田 真理");
            assertThat(kato.see(".ringi-notice").first()).containsText("を「同意」としました。");
            picture(kato, "read-afterwards", "[cam-tasklist-form]");
            kato.press("完了する");
            assertThat(kato.see(".page-notifications")).containsText("完了しました");
        }
        try (var tanaka = at("tanaka")) {
            tanaka.page().getByText("不在の登録").first().click();
            assertThat(tanaka.see(".ringi-absence-dialog")).isVisible();
            picture(tanaka, "absence", ".ringi-absence-dialog");
        }
    }

    private void reviewing() {
        try (var takahashi = at("takahashi")) {
            assertThat(takahashi.see(".ringi-card").first()).isVisible();
            takahashi.opensTask("③").claims();
            picture(takahashi, "list", ".tasks-list");
            tab(takahashi, "添付");
            assertThat(takahashi.see(".ringi-files tbody tr").first()).isVisible();
            picture(takahashi, "attachments", TAB);
            for (var beside : List.of("差分", "経緯")) {
                tab(takahashi, beside);
                assertThat(takahashi.see(TAB)).not().containsText("読み込");
                Axe.findsNothingIn(takahashi, TAB);
            }
            tab(takahashi, "入力");
            takahashi.field("受理").scrollIntoViewIfNeeded();
            picture(takahashi, "review", "[cam-tasklist-form]");
        }
    }

    private static void tab(Person person, String name) {
        person.see(".task-card .nav-tabs a")
                .filter(new FilterOptions().setHasText(name))
                .click();
    }

    private void picture(Person person, String name, String... parts) {
        Axe.findsNothingIn(person, parts);
        person.takesPicture(PICTURES.resolve(name + ".png"));
        taken.add(name + ".png");
    }

    private Person at(String id) {
        return new Person(port).opens("tasklist", id, "ringi");
    }
}
