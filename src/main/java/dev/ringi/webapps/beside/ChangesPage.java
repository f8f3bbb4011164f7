package dev.ringi.webapps.beside;

import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.DepartmentNames;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetVersion;
import dev.ringi.sheet.Sheets;
import dev.ringi.sheet.diff.DiffHtml;
import dev.ringi.sheet.diff.SheetDiff;
import dev.ringi.sheet.form.SheetForms;
import dev.ringi.submission.Step;
import dev.ringi.submission.Submissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** 差分: what is otherwise in the present text than in the version that the reader knows. */
@Component
class ChangesPage {

    private final Sheets sheets;
    private final SheetForms forms;
    private final Submissions submissions;
    private final DepartmentNames names;

    ChangesPage(Sheets sheets, SheetForms forms, Submissions submissions, DepartmentNames names) {
        this.sheets = sheets;
        this.forms = forms;
        this.submissions = submissions;
        this.names = names;
    }

    /** @param since number of a version, or null for the one that the reader last dealt with, else the last one */
    Element of(Sheet sheet, Integer since, String reader) {
        var page = new Element("div").addClass("ringi-tab");
        var earlier = earlier(sheet);
        if (earlier.isEmpty()) {
            page.appendElement("p")
                    .addClass("ringi-notice")
                    .text(sheet.isDrafting() ? "まだ一度も提出されていないため、比べる版がありません。" : "最初に提出された版のため、比べる前の版がありません。");
            return page;
        }
        var known = since == null ? known(sheet, earlier, reader) : version(earlier, since);
        appendChoice(page, earlier, known);
        page.appendElement("p").text("第" + known.number() + "版から、今の文（" + Present.name(sheet) + "）までに変わったところです。");
        var changes = SheetDiff.of(forms.get(sheet.form()), known.content(), sheets.textToWorkOn(sheet.id()), names);
        if (changes.isEmpty()) {
            page.appendElement("p").addClass("ringi-notice").text("変わったところはありません。");
        }
        page.appendChild(DiffHtml.of(changes));
        return page;
    }

    /** All versions before the present text; the last one too while a draft is being written. */
    private static List<SheetVersion> earlier(Sheet sheet) {
        var versions = sheet.versions();
        return sheet.isDrafting() ? versions : versions.subList(0, versions.size() - 1);
    }

    private SheetVersion known(Sheet sheet, List<SheetVersion> earlier, String reader) {
        var last = earlier.get(earlier.size() - 1);
        return sheet.isDrafting() ? last : dealtWith(sheet, earlier, reader).orElse(last);
    }

    private Optional<SheetVersion> dealtWith(Sheet sheet, List<SheetVersion> earlier, String reader) {
        return submissions.history(sheet.id()).stream()
                .filter(step -> reader.equals(step.actor()) && step.version() <= earlier.size())
                .max(Comparator.comparingInt(Step::version))
                .map(step -> version(earlier, step.version()));
    }

    private static SheetVersion version(List<SheetVersion> earlier, int number) {
        return earlier.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.absent("beside.noVersion", number));
    }

    private static void appendChoice(Element page, List<SheetVersion> earlier, SheetVersion known) {
        if (earlier.size() < 2) {
            return;
        }
        var choice = page.appendElement("p").addClass("ringi-choice").text("比べる版：");
        earlier.forEach(version -> choice.appendElement("button")
                .attr("type", "button")
                .attr("data-tab", "changes?since=" + version.number())
                .attr("aria-pressed", Boolean.toString(version.number() == known.number()))
                .text("第" + version.number() + "版"));
    }
}
