package dev.ringi.submission.desk;

import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
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
import org.springframework.stereotype.Component;

/** 差分: what is otherwise in the present text than in the version that the reader knows. */
@Component
class ChangesPage {

    private final Sheets sheets;
    private final SheetForms forms;
    private final Submissions submissions;
    private final DepartmentNames names;
    private final Fragments fragments;

    ChangesPage(Sheets sheets, SheetForms forms, Submissions submissions, DepartmentNames names, Fragments fragments) {
        this.sheets = sheets;
        this.forms = forms;
        this.submissions = submissions;
        this.names = names;
        this.fragments = fragments;
    }

    /** @param drafting whether it is still to be handed in for the first time */
    record Nothing(boolean drafting) {}

    /**
     * @param earlier numbers of the versions that it can be compared with
     * @param known the one of them with which it is
     */
    record Changes(List<Integer> earlier, int known, String present, boolean unchanged, Html changes) {}

    /** @param since number of a version, or null for the one that the reader last dealt with, else the last one */
    Html of(Sheet sheet, Integer since, String reader) {
        var earlier = earlier(sheet);
        if (earlier.isEmpty()) {
            return fragments.render("beside/changes", "nothing", new Nothing(sheet.isDrafting()));
        }
        var known = since == null ? known(sheet, earlier, reader) : version(earlier, since);
        var changes = SheetDiff.of(forms.get(sheet.form()), known.content(), sheets.textToWorkOn(sheet.id()), names);
        return fragments.render(
                "beside/changes",
                "changes",
                new Changes(
                        earlier.stream().map(SheetVersion::number).toList(),
                        known.number(),
                        Present.name(sheet),
                        changes.isEmpty(),
                        DiffHtml.of(changes)));
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
}
