package dev.ringi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A link in a mail, opened by somebody who isn't logged in yet. */
public final class MailedLink {

    private MailedLink() {}

    /** @param link with the place behind {@code #}, which no server ever sees */
    public static void leadsTo(String task, int port, String link, String person, String password) {
        try (var reader = new Person(port)) {
            reader.page().navigate(link.replaceFirst("^https?://[^/]+", "http://localhost:" + port));
            reader.logsIn(person, password);
            assertThat(reader.see(".task-card h2.task")).containsText(task);
        }
    }
}
