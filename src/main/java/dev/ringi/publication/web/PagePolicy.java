package dev.ringi.publication.web;

import dev.ringi.hash.Sha256;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The content security policy of a self-contained page: nothing but its own style sheet, told by its hash. */
final class PagePolicy {

    private static final String BEGIN = "<style>";

    private PagePolicy() {}

    /** Takes the place of the policy that all pages have; added to it, a browser would heed both. */
    static void set(HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
    }

    static String of(String html) {
        return "default-src 'none'; style-src 'sha256-" + sha256(stylesheet(html))
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String stylesheet(String html) {
        var begin = html.indexOf(BEGIN) + BEGIN.length();
        return html.substring(begin, html.indexOf("</style>", begin));
    }

    private static String sha256(String text) {
        var digest = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
