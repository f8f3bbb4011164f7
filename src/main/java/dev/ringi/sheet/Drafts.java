package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.diff.Divergences;
import dev.ringi.sheet.form.FormCheck;
import dev.ringi.sheet.form.FormRefused;
import dev.ringi.sheet.form.SheetForms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues write together before they hand a sheet in. Every save has a number, its revision, counted anew in each
 * round, and must be based on the newest one.
 *
 * <p>Kept until the next round is handed in: all of today, and of each day before, each person's last; the oldest go where
 * a sheet's take more than {@value #MOST_BYTES} bytes.
 */
@Service
@Transactional
public class Drafts {

    /** An afternoon of saving the longest real sheet every minute takes a quarter of it. */
    private static final long MOST_BYTES = 20_000_000;

    private final SheetRepository sheets;
    private final SheetDraftRepository drafts;
    private final DraftRevisionRepository revisions;
    private final SheetForms forms;
    private final DepartmentNames names;
    private final Clock clock;

    Drafts(
            SheetRepository sheets,
            SheetDraftRepository drafts,
            DraftRevisionRepository revisions,
            SheetForms forms,
            DepartmentNames names,
            Clock clock) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.revisions = revisions;
        this.forms = forms;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<SheetDraft> of(SheetId sheetId) {
        return drafts.findById(sheetId.value());
    }

    /**
     * Keeps what was typed, complete or not. A text that is saved already is not saved again.
     *
     * @param basedOn the revision that the person began from, 0 where nobody had saved; null where they don't tell: then
     *     only somebody else's save is in their way
     * @throws DraftOutdated if another revision has been saved since
     * @throws FormRefused where it holds what the form can't
     * @throws Refusal once the sheet is handed in
     */
    public SheetDraft save(SheetId sheetId, JsonNode content, String person, Integer basedOn) {
        var sheet = hold(sheetId);
        sheet.requireDrafting();
        requireFormsShape(sheet, content);
        var draft = drafts.findById(sheetId.value()).orElseGet(() -> new SheetDraft(sheetId, begin(sheet)));
        if (draft.revision() > 0 && draft.content().equals(content)) {
            return draft;
        }
        if (draft.isNewerThan(basedOn, person)) {
            throw outdated(sheet, draft, content, basedOn);
        }
        if (draft.revision() == 0) {
            revisions.save(DraftRevision.first(sheet, draft.content()));
        }
        draft.save(content, person, clock.instant());
        revisions.save(DraftRevision.of(sheet, draft));
        thinOut(sheet);
        return drafts.save(draft);
    }

    /** All that were saved in this round, the newest first; at the end what the round began with. */
    @Transactional(readOnly = true)
    public List<DraftRevision> revisions(SheetId sheetId) {
        return revisions.findBySheetIdAndRoundOrderByNumberDesc(
                sheetId, sheet(sheetId).round());
    }

    @Transactional(readOnly = true)
    public DraftRevision revision(SheetId sheetId, int number) {
        return revisions
                .findBySheetIdAndRoundAndNumber(sheetId, sheet(sheetId).round(), number)
                .orElseThrow(() -> new Refusal("sheet.noRevision", number));
    }

    /**
     * Ends the draft, whose drafters it returns with the author among them.
     *
     * @throws Refusal if somebody else's newer text would be lost unseen
     */
    TreeSet<String> finish(Sheet sheet, JsonNode content, String author) {
        var drafters = new TreeSet<>(List.of(author));
        drafts.findById(sheet.id().value()).ifPresent(draft -> {
            draft.requireSeen(sheet, content, author);
            drafters.addAll(draft.drafters());
            drafts.delete(draft);
        });
        if (sheet.round() > 1) {
            revisions.forgetBefore(sheet.id(), sheet.round());
        }
        return drafters;
    }

    private DraftOutdated outdated(Sheet sheet, SheetDraft draft, JsonNode mine, Integer basedOn) {
        var base = basedOn == null
                ? null
                : revisions
                        .findBySheetIdAndRoundAndNumber(sheet.id(), sheet.round(), basedOn)
                        .map(DraftRevision::content)
                        .orElse(null);
        var form = forms.get(sheet.form());
        return new DraftOutdated(sheet, draft, Divergences.of(form, base, mine, draft.content(), names));
    }

    private void thinOut(Sheet sheet) {
        var zone = clock.getZone();
        var today = LocalDate.now(clock).atStartOfDay(zone).toInstant();
        revisions.thinOut(sheet.id().value(), sheet.round(), today, zone.getId());
        revisions.keepNewest(sheet.id().value(), sheet.round(), MOST_BYTES);
    }

    private void requireFormsShape(Sheet sheet, JsonNode content) {
        FormCheck.requireSoFar(
                forms.get(sheet.form()), JsonNodeFactory.instance.objectNode().set(SheetContent.GROUP, content));
    }

    private static JsonNode begin(Sheet sheet) {
        return sheet.latest().map(SheetVersion::content).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private Sheet sheet(SheetId id) {
        return sheets.findById(id.value()).orElseThrow();
    }

    private Sheet hold(SheetId id) {
        return sheets.findAndLockById(id.value()).orElseThrow(() -> new Refusal("sheet.unknown", id.toString()));
    }
}
