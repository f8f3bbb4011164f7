package dev.ringi.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets an edition's content as one self-contained page: for the screen, or as the source of the print. */
@Component
class EditionHtml {

    private final ITemplateEngine templates;

    EditionHtml(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Where other files stand, relative to the page.
     *
     * @param documents from the address to the title
     */
    record Addresses(String pdf, Map<String, String> documents, String attachments) {}

    /** @param mark 試行 or 校正, or null */
    String forScreen(EditionContent content, String mark, Addresses files) {
        var variables = variables(content, mark, "screen.css");
        variables.put("print", false);
        variables.put("pdf", files.pdf());
        variables.put("documents", files.documents());
        variables.put("attachments", files.attachments());
        return render(variables);
    }

    String forPrint(EditionContent content, String mark, OverviewBreaks overview) {
        var variables = variables(content, mark, "print.css");
        variables.put("print", true);
        variables.put("overviewBeginsAPage", overview.beginsAPage());
        variables.put("targetRows", NodeRows.ofTargets(content, overview.pageStarts()));
        return render(variables);
    }

    private Map<String, Object> variables(EditionContent content, String mark, String stylesheet) {
        var variables = new HashMap<String, Object>();
        variables.put("content", content);
        variables.put("mark", mark);
        variables.put("stylesheet", read(stylesheet));
        variables.put("depth", NodeRows.depth(content.nodes()));
        variables.put("nodeRows", NodeRows.ofNodes(content));
        variables.put("targetRows", NodeRows.ofTargets(content, OverviewBreaks.NONE.pageStarts()));
        variables.put(
                "sheetsInChapter",
                content.frontMatter().chapters().stream().anyMatch(FrontMatter.Chapter::holdsSheets));
        return variables;
    }

    private String render(Map<String, Object> variables) {
        return templates.process("publication/edition", new Context(Locale.JAPAN, variables));
    }

    private static String read(String stylesheet) {
        try {
            return new ClassPathResource("templates/publication/" + stylesheet)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
