package dev.ringi.publication.web;

import dev.ringi.calendar.FiscalYear;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.publication.Edition;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The public pages that aren't editions themselves. */
@Component
class PublicPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** One line of the list. */
    record Entry(String title, String year, String publishedOn, boolean trial, String page, String pdf) {}

    private final ITemplateEngine templates;
    private final Clock clock;

    PublicPages(ITemplateEngine templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    ResponseEntity<String> list(List<Edition> editions, HttpServletResponse response) {
        return page(
                HttpStatus.OK,
                "list",
                Map.of("entries", editions.stream().map(this::entry).toList()),
                response);
    }

    ResponseEntity<String> notFound(HttpServletResponse response) {
        return page(HttpStatus.NOT_FOUND, "not-found", Map.of(), response);
    }

    private Entry entry(Edition edition) {
        var page = "/publications/" + edition.address();
        return new Entry(
                edition.title() + "　" + edition.subtitle(),
                new FiscalYear(edition.fiscalYear()).label(),
                JapaneseDate.format(
                        edition.publishedAt().atZone(clock.getZone()).toLocalDate()),
                edition.isTrial(),
                page,
                page + "/" + edition.fileName() + ".pdf");
    }

    private ResponseEntity<String> page(
            HttpStatus status, String template, Map<String, Object> variables, HttpServletResponse response) {
        var html = templates.process("publication/" + template, new Context(Locale.JAPAN, variables));
        PagePolicy.set(response, PagePolicy.of(html));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Cache-Control", "no-cache")
                .body(html);
    }
}
