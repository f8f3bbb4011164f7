package dev.ringi.engine.security;

import dev.ringi.refusal.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A refusal as a page, for whoever opened an address in a browser; it needs nothing but itself. */
final class RefusalPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>ただいまご利用になれません</title>
            </head>
            <body>
            <main>
              <h1>ただいまご利用になれません</h1>
              <p>%s</p>
            </main>
            </body>
            </html>
            """;

    private RefusalPage() {}

    static void write(Refusal refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.kind().status());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE.formatted(HtmlUtils.htmlEscape(refusal.getMessage(), "UTF-8")));
    }
}
