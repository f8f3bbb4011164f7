package dev.ringi.submission.desk;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetHtml;
import dev.ringi.sheet.SheetVersion;
import dev.ringi.submission.Signatures;
import dev.ringi.submission.Step;
import dev.ringi.submission.Submissions;
import dev.ringi.submission.desk.Remarks.Remark;
import dev.ringi.submission.desk.SavedDrafts.Draft;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** 経緯: who did what when, as what and on whose behalf; every version can be read again. */
@Component
class HistoryPage {

    private final Submissions submissions;
    private final Organization organization;
    private final Signatures signatures;
    private final Remarks remarks;
    private final SheetHtml html;
    private final Fragments fragments;
    private final ZoneId zone;

    HistoryPage(
            Submissions submissions,
            Organization organization,
            Signatures signatures,
            Remarks remarks,
            SheetHtml html,
            Fragments fragments,
            Clock clock) {
        this.submissions = submissions;
        this.organization = organization;
        this.signatures = signatures;
        this.remarks = remarks;
        this.html = html;
        this.fragments = fragments;
        this.zone = clock.getZone();
    }

    record History(List<Act> acts, List<Remark> remarks, List<Version> versions, List<Draft> drafts) {}

    /** @param reason null if none was given */
    record Act(int round, String at, String by, String kind, int version, String reason) {}

    record Version(int number, String by, String at) {}

    Html of(Sheet sheet, List<Draft> drafts) {
        var acts = submissions.history(sheet.id()).stream().map(this::act).toList();
        var versions = sheet.versions().stream().map(this::version).toList();
        return fragments.render("beside/history", "history", new History(acts, remarks.of(sheet), versions, drafts));
    }

    /** One version as it was handed in. */
    Html version(Sheet sheet, int number) {
        var version = sheet.versions().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.absent("beside.noVersion", number));
        return html.alone(sheet.form(), sheet.title() + "　第" + number + "版", version.content());
    }

    private Act act(Step step) {
        return new Act(
                step.round(), time(step.at()), signatures.of(step), step.kind().label(), step.version(), step.reason());
    }

    private Version version(SheetVersion version) {
        return new Version(
                version.number(), organization.person(version.author()).name(), time(version.at()));
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, zone);
    }
}
