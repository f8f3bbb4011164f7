package dev.ringi.cycle.desk;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.cycle.Cycles;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Extensions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be handed in or reviewed, by when, and what an extension would change. */
@Component
@Transactional(readOnly = true)
class OpenSheets {

    private final Sheets sheets;
    private final Cycles cycles;
    private final Extensions extensions;
    private final Organization organization;
    private final BusinessDays days;
    private final Clock clock;

    OpenSheets(
            Sheets sheets,
            Cycles cycles,
            Extensions extensions,
            Organization organization,
            BusinessDays days,
            Clock clock) {
        this.sheets = sheets;
        this.cycles = cycles;
        this.extensions = extensions;
        this.organization = organization;
        this.days = days;
        this.clock = clock;
    }

    /** By their deadline for submission. */
    List<OpenSheet> all() {
        return sheets.stillOpen().stream().map(this::line).toList();
    }

    /**
     * What will change, and which of the sheets meant can't be extended.
     *
     * @throws Refusal where none would be
     */
    Preview preview(ExtensionForm form) {
        var asked = form.asked();
        var changes = new ArrayList<Preview.Change>();
        var others = new ArrayList<Preview.Other>();
        var refusals = new ArrayList<Refusal>();
        for (var sheet : sheets.stillOpen()) {
            var line = line(sheet);
            if (line.isMeant(form)) {
                extensions
                        .objection(sheet, asked)
                        .ifPresentOrElse(
                                refusal -> {
                                    refusals.add(refusal);
                                    others.add(new Preview.Other(line, refusal.getMessage()));
                                },
                                () -> changes.add(
                                        new Preview.Change(line, day(asked.submission()), day(asked.review()))));
            }
        }
        if (changes.isEmpty()) {
            throw refusals.stream().findFirst().orElseGet(() -> new Refusal("cycle.extensionOfNothing"));
        }
        return new Preview(changes, others);
    }

    private OpenSheet line(Sheet sheet) {
        var now = sheet.handling().deadlines();
        var original = sheet.originalDeadlines();
        var today = LocalDate.now(clock);
        return new OpenSheet(
                sheet.id().value(),
                cycles.title(sheet.cycleId()),
                sheet.title(),
                sheet.leadDepartments().stream().map(UnitCode::value).toList(),
                sheet.leadDepartments().stream()
                        .map(organization::departmentName)
                        .collect(Collectors.joining("／")),
                sheet.state().label(),
                due(now.submission(), original.submission()),
                due(now.review(), original.review()),
                days.left(today, sheet.due()),
                sheet.due().isBefore(today));
    }

    private static OpenSheet.Due due(LocalDate now, LocalDate original) {
        return new OpenSheet.Due(day(now), now.equals(original) ? null : day(original));
    }

    private static String day(LocalDate date) {
        return date == null ? null : JapaneseDate.formatWithWeekday(date);
    }
}
