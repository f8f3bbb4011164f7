package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody at a machine of their own: a fresh browser context, and what they do there, in the words of the screen. */
final class Person implements AutoCloseable {

    /** After what is under way has been drawn; a spinner that never ends goes with what it waits for. */
    private static final String AT_REST = """
            async () => {
              const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              const ends = (a) => Number.isFinite(a.effect?.getComputedTiming().endTime);
              await drawn();
              await Promise.all(document.getAnimations().filter(ends).map((a) => a.finished.catch(() => {})));
              await drawn();
            }""";

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> requested = new ArrayList<>();
    private final Set<Request> unanswered = new HashSet<>();

    Person(int port) {
        this(port, "ja-JP");
    }

    Person(int port, String language) {
        home = "http://localhost:" + port + "/camunda/app/";
        context = Chromium.get()
                .newContext(new NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Asia/Tokyo")
                        .setViewportSize(1280, 800));
        page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        context.onRequest(request -> {
            requested.add(request.url());
            if (request.isNavigationRequest()) {
                // Of what a page that is left had still asked for, nobody may tell how it ended.
                unanswered.clear();
            }
            unanswered.add(request);
        });
        context.onRequestFinished(unanswered::remove);
        context.onRequestFailed(unanswered::remove);
    }

    Person opens(String application) {
        page.navigate(home + application + "/default/");
        return this;
    }

    Person triesToLogIn(String id, String password) {
        var name = page.getByPlaceholder("利用者ID");
        var secret = page.getByPlaceholder("パスワード");
        // The page takes the focus a moment after it is drawn, maybe while we are typing.
        do {
            name.fill(id);
            secret.fill(password);
        } while (!name.inputValue().equals(id) || !secret.inputValue().equals(password));
        return press("ログイン");
    }

    Person logsIn(String id, String password) {
        triesToLogIn(id, password);
        assertThat(page.locator("[cam-widget-header] .account")).isVisible();
        return this;
    }

    /**
     * Comes with a session, as from another of our applications: the page is loaded once, and not for its login first, which
     * took a third of all that browsers were waited for. {@link LoginScreensTest} and some others go by the login's page.
     */
    Person opens(String application, String id, String password) {
        var login = context.request();
        login.get(home + application + "/default/");
        var token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow();
        var answer = login.post(
                home.replace("/app/", "/api/") + "admin/auth/user/default/login/" + application,
                RequestOptions.create()
                        .setHeader("X-XSRF-TOKEN", token.value)
                        .setForm(FormData.create().set("username", id).set("password", password)));
        if (!answer.ok()) {
            throw new AssertionError(id + " can't log in: " + answer.status() + " " + answer.text());
        }
        opens(application);
        assertThat(page.locator("[cam-widget-header] .account")).isVisible();
        return this;
    }

    Person opensTasklist(String id) {
        return opens("tasklist", id, id);
    }

    /** Waits until all that was asked for is there, drawn, and come to rest. */
    Person settles() {
        page.waitForCondition(() -> {
            page.evaluate(AT_REST);
            return unanswered.isEmpty();
        });
        return this;
    }

    /** Lets so many milliseconds of the page's own time go by: whatever it had put off for less has been done then. */
    Person lets(int milliseconds) {
        page.evaluate("time => new Promise((done) => setTimeout(done, time))", milliseconds);
        return this;
    }

    /** Chooses a task of the list by its name and waits for its form. */
    Person opensTask(String name) {
        tasks().locator("a", new Locator.LocatorOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator(".task-card h2.task")).containsText(name);
        assertThat(page.locator(".fjs-form").first()).isVisible();
        return this;
    }

    Person claims() {
        page.locator("button.claim").click();
        assertThat(page.locator("button.unclaim")).isVisible();
        return this;
    }

    /** Goes to another place of the application that is open, and waits for what stands there. */
    Person goes(String place, String landmark) {
        page.evaluate("place => { location.hash = place }", place);
        assertThat(page.locator(landmark).first()).isVisible();
        return this;
    }

    /** Presses the key until what has the focus matches; fails if it never gets there. */
    Person walksTo(String selector) {
        for (var step = 0; step < 150; step++) {
            page.keyboard().press("Tab");
            if (has(selector)) {
                return this;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    private boolean has(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** Those in the list, as cards. */
    Locator tasks() {
        return page.locator("ol.tasks-list > li");
    }

    /** Not the hints and buttons beside it, whose labels may name it too. */
    Locator field(String label) {
        return page.getByLabel(label)
                .and(page.locator("input, textarea, select"))
                .first();
    }

    Person fills(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Person chooses(String option) {
        field(option).check();
        return this;
    }

    /** Adds a row to the form's n-th list. */
    Person addsRow(int list) {
        page.locator("button.fjs-repeat-render-add").nth(list).click();
        return this;
    }

    Person removesRow(int list, int row) {
        page.locator(".fjs-form-field-dynamiclist, .fjs-repeat-row-container")
                .first()
                .waitFor();
        rows(list).nth(row).locator("> button.fjs-repeat-row-remove").click();
        return this;
    }

    Locator rows(int list) {
        return page.locator("button.fjs-repeat-render-add")
                .nth(list)
                .locator("xpath=ancestor::*[.//*[contains(@class,'fjs-repeat-row-container')]][1]")
                .locator(".fjs-repeat-row-container");
    }

    Person press(String button) {
        button(button).click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator see(String selector) {
        return page.locator(selector);
    }

    Page page() {
        return page;
    }

    /** Every address that the browser has asked for. */
    List<String> requested() {
        return List.copyOf(requested);
    }

    Person takesPicture(String name) {
        return takesPicture(Path.of("target/screenshots", name + ".png"));
    }

    Person takesPicture(Path file) {
        page.screenshot(new ScreenshotOptions().setPath(file));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
