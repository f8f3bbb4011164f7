package dev.ringi.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Parts of pages that stand in another's page: above a task's form, or in a tab beside it. */
@Component
public class Fragments {

    private final ITemplateEngine templates;

    Fragments(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param template its path below {@code templates}, without its ending
     * @param fragment the name of a {@code th:fragment} in it, which mustn't be an element's
     * @param page what the fragment tells, under the name {@code page}
     */
    public Html render(String template, String fragment, Object page) {
        return new Html(templates.process(template, Set.of(fragment), new Context(Locale.JAPAN, Map.of("page", page))));
    }
}
