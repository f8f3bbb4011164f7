package dev.ringi.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Plain texts, in Mustache: each is compiled once, for a cycle that opens fills them a thousand times. (As Thymeleaf's
 * texts they took a sixth of what opening costs the JVM.)
 */
@Component
class MailTemplates {

    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    /** One line whatever the titles in it contain: a line break in a subject would begin another header. */
    String subject(String template, Map<String, Object> values) {
        return render(template + ".subject", values)
                .replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ")
                .strip();
    }

    /** The same for everybody, to follow the {@link #salutation}. */
    String body(String template, Map<String, Object> values) {
        return storable(render(template, values));
    }

    /** The first line. */
    String salutation(String name) {
        return storable(name) + " 様\n";
    }

    /** Without the characters that neither PostgreSQL nor a mail can hold. */
    private static String storable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private String render(String template, Map<String, Object> values) {
        return compiled.computeIfAbsent(template, this::compile).execute(values);
    }

    private Template compile(String template) {
        var text = new ClassPathResource("templates/mail/" + template + ".txt");
        try (var reader = new InputStreamReader(text.getInputStream(), StandardCharsets.UTF_8)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
