package dev.ringi.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class LookTest {
    @Autowired
    Stage stage;

    @LocalServerPort
    int port;

    void english(Person p, String where) {
        System.out.println("ENGLISH " + where + " " + EnglishWords.on(p.page()));
    }

    void tryIt(String what, Runnable r) {
        try {
            r.run();
        } catch (Throwable t) {
            System.out.println(
                    "FAILED " + what + " " + t.getMessage().lines().limit(6).toList());
        }
    }

    Person watch(Person p) {
        p.page().setDefaultTimeout(5000);
        p.page().onConsoleMessage(m -> System.out.println("CONSOLE " + m.type() + " " + m.text()));
        p.page().onPageError(m -> System.out.println("PAGEERROR " + m));
        p.page().onResponse(r -> {
            if (r.status() >= 400)
                System.out.println("HTTP " + r.status() + " " + r.request().method() + " " + r.url());
        });
        return p;
    }

    void snap(Person p, String name) {
        p.page().waitForTimeout(900);
        p.takesPicture(name);
        english(p, name);
    }

    @Test
    void look() throws Exception {
        stage.set();
        stage.begin("② 見た目");
        stage.beginDecision(
                "③ 決裁",
                "<h2>② 見た目の整ったシート</h2><p>主管課：企画課／財政課</p><h3>背景及び期待する効果</h3><p>本文です。市民の皆さんに伝わる言葉で書いた長めの文章がここに入り、画面の幅で折り返されます。折り返しの後も読みやすい行間であることを確かめます。</p><h3>取組内容</h3><ol><li>4月に計画を作る</li><li>7月から2月末までの間に実施する</li></ol><table><tr><th>項目</th><td>値</td></tr><tr><th>目標</th><td>30％以上を維持</td></tr></table>");
        try (var p = watch(new Person(port, "en-US"))) {
            p.opens("tasklist");
            p.page().waitForTimeout(2000);
            snap(p, "login");
            p.page().getByPlaceholder("利用者ID").fill("x");
            p.page().getByPlaceholder("パスワード").fill("y");
            p.press("ログイン");
            snap(p, "login-failed");
            p.logsIn(Stage.HANAKO, Stage.HANAKO);
            snap(p, "list");
            p.opensTask("② 見た目");
            snap(p, "task-unclaimed");
            p.claims();
            snap(p, "task");
            System.out.println("HEADER "
                    + p.page().locator("[cam-widget-header]").innerHTML().replaceAll("\\s+", " "));
            p.page().evaluate("document.querySelector('.form-actions').scrollIntoView()");
            snap(p, "task-foot");
            tryIt("rows", () -> p.addsRow(0).addsRow(0).addsRow(1));
            tryIt("complete", () -> p.press("完了する"));
            snap(p, "task-errors");
            tryIt("date", () -> {
                p.field("取組の名称").fill("ふるさと納税の返礼品");
                p.field("開始日").click();
            });
            snap(p, "task-calendar");
            tryIt("select", () -> {
                p.page().keyboard().press("Escape");
                p.field("予定の書き方").click();
            });
            snap(p, "task-select");
            tryIt("save", () -> {
                p.page().keyboard().press("Escape");
                p.press("保存");
            });
            snap(p, "task-saved");
            tryIt("unclaim", () -> p.page().locator("button.unclaim").click());
            snap(p, "task-unclaim");
            tryIt("decision", () -> {
                p.opensTask("③ 決裁").claims();
                p.chooses("差し戻す");
            });
            snap(p, "decision");
            for (var tab : java.util.List.of("履歴", "流れ図", "説明")) {
                tryIt(
                        tab,
                        () -> p.page()
                                .locator(".nav-tabs a", new Page.LocatorOptions().setHasText(tab))
                                .click());
                snap(p, "tab-" + tab);
            }
            for (var dialog : java.util.List.of("コメントを追加", "キーボードの操作", "手続きを開始")) {
                tryIt(dialog, () -> p.page().getByText(dialog).first().click());
                snap(p, "dialog-" + dialog);
                p.page().keyboard().press("Escape");
                p.page().waitForTimeout(600);
            }
            tryIt("search", () -> p.page().getByPlaceholder("タスクを絞り込む").click());
            snap(p, "search");
            p.page().keyboard().press("Escape");
            tryIt(
                    "sort",
                    () -> p.page()
                            .locator("[sorting-dropdown] a, .dropdown-toggle")
                            .nth(0)
                            .click());
            snap(p, "sort");
            p.page().keyboard().press("Escape");
            tryIt("account", () -> p.page().locator(".account a").first().click());
            snap(p, "account");
            p.opens("welcome");
            p.page().waitForTimeout(1500);
            snap(p, "welcome");
            System.out.println(p.page().locator("body").innerText());
            System.out.println("REQ "
                    + p.requested().stream()
                            .filter(u -> !u.startsWith("http://localhost"))
                            .toList());
        }
        try (var p = watch(new Person(port, "en-US"))) {
            p.opens("tasklist").logsIn("admin", "admin");
            snap(p, "admin-list");
            tryIt(
                    "filter",
                    () -> p.page().locator(".task-filter .actions a").first().click());
            snap(p, "admin-filter");
            for (var g : java.util.List.of("条件", "権限", "変数")) {
                tryIt(
                        g,
                        () -> p.page()
                                .locator(".modal .panel-heading a", new Page.LocatorOptions().setHasText(g))
                                .click());
                snap(p, "admin-filter-" + g);
            }
            p.opens("welcome");
            p.page().waitForTimeout(1500);
            snap(p, "admin-welcome");
            p.opens("cockpit");
            p.page().waitForTimeout(1500);
            snap(p, "admin-cockpit");
        }
    }
}
