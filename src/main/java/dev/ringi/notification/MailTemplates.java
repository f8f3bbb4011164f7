package dev.ringi.notification;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Plain texts, with an engine of their own beside that of the pages. */
@Component
class MailTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailTemplates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

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
        return engine.process(template, new Context(Locale.JAPAN, values));
    }
}
