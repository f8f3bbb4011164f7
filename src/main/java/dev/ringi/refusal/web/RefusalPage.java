package dev.ringi.refusal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** A page that says no. It needs nothing but itself, so the server may show it when nothing else works. */
public final class RefusalPage {

    private static final String PAGE = read();

    private RefusalPage() {}

    public static String saying(String sentence) {
        return PAGE.replace("{sentence}", HtmlUtils.htmlEscape(sentence).replace("\n", "<br>"));
    }

    private static String read() {
        try (var page = RefusalPage.class.getResourceAsStream("/templates/refusal/page.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
