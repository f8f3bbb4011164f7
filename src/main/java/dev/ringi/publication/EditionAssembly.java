package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.plan.Layout;
import dev.ringi.plan.Phase;
import dev.ringi.plan.Plan;
import dev.ringi.plan.Programme;
import dev.ringi.plan.Programmes;
import dev.ringi.publication.EditionContent.Setting;
import dev.ringi.sheet.Sheet;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Freezes a plan and its sheets as they are now. */
@Component
class EditionAssembly {

    private static final String PATH = "path";
    private static final String LEADS = "leads";

    private final Programmes programmes;
    private final SheetPages pages;
    private final ObjectMapper json;
    private final Clock clock;

    EditionAssembly(Programmes programmes, SheetPages pages, ObjectMapper json, Clock clock) {
        this.programmes = programmes;
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    /** @param sheets of the cycle that the edition is about, in the plan's order */
    EditionContent of(Plan plan, List<Sheet> sheets, EditionRequest request) {
        var programme = programmes.get(plan.programmeCode());
        var tree = new PlanTree(programme, plan, sheets);
        var layout = programme.layout();
        var phase = phaseOf(sheets, programme);
        return new EditionContent(
                plan.municipality(),
                request.title(),
                request.subtitle(),
                written(layout, plan.year()),
                monthOf(request),
                new Setting(
                        layout.isRunning(),
                        layout.showsYear(),
                        !layout.omits().contains(PATH),
                        !layout.omits().contains(LEADS)),
                frontMatter(plan.frontMatter().path("chapters")),
                pages.overview(tree),
                pages.of(tree, shown(programme, phase)),
                tree.documents(phase.map(Phase::name).orElse("")));
    }

    private static Optional<Phase> phaseOf(List<Sheet> sheets, Programme programme) {
        return sheets.stream()
                .findFirst()
                .map(sheet -> programme.phase(sheet.handling().phase()));
    }

    private static List<Phase> shown(Programme programme, Optional<Phase> phase) {
        return phase.stream()
                .flatMap(present -> present.shows().stream())
                .map(programme::phase)
                .toList();
    }

    private static String written(Layout layout, FiscalYear year) {
        return layout.year().replace("{label}", year.label()).replace("{year}", String.valueOf(year.year()));
    }

    private FrontMatter frontMatter(JsonNode chapters) {
        return new FrontMatter(StreamSupport.stream(chapters.spliterator(), false)
                .map(chapter -> json.convertValue(chapter, FrontMatter.Chapter.class))
                .toList());
    }

    private String monthOf(EditionRequest request) {
        var day =
                JapaneseDate.format(request.releaseAt().atZone(clock.getZone()).toLocalDate());
        return day.substring(0, day.indexOf('月') + 1);
    }
}
