package dev.ringi.publication;

import dev.ringi.calendar.JapaneseTime;
import dev.ringi.character.Characters;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.organization.UnitCode;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.sheet.content.ContentHtml;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands above the forms of those who proofread, decide and mend an edition. */
@Component
@Transactional(readOnly = true)
public class EditionPage {

    /** What stands for editions before their release in Tasklist's addresses. */
    public static final String FEATURE = "edition";

    /**
     * Where an edition is to be seen before its release, behind Tasklist's login: its id follows, and {@code html},
     * {@code pdf} or the address of a file to be published.
     */
    static final String PREVIEWS = WebappAddresses.feature(FEATURE) + "/";

    private static final int SHOWN_DIGITS = 12;

    private final Editions editions;
    private final Proofs proofs;
    private final Organization organization;
    private final Fragments fragments;
    private final Clock clock;

    EditionPage(Editions editions, Proofs proofs, Organization organization, Fragments fragments, Clock clock) {
        this.editions = editions;
        this.proofs = proofs;
        this.organization = organization;
        this.fragments = fragments;
        this.clock = clock;
    }

    /**
     * What every page tells of the edition.
     *
     * @param previews address to which is added {@code html}, {@code pdf}, or that of a file to be published
     * @param missing characters that the print can't show
     */
    record Head(
            String title,
            String subtitle,
            int number,
            int round,
            String releaseAt,
            boolean trial,
            String previews,
            List<String> missing) {}

    record ToProof(Head edition, List<OwnSheet> sheets) {}

    record OwnSheet(SheetPage sheet, Html content) {}

    record ToDecide(Head edition, String hash, List<SheetPage> sheets, List<Proofread> proofs) {}

    /** @param reason null if it was confirmed */
    record Proofread(String at, String capacity, String person, String reason) {}

    record Returned(Head edition, List<String> reason) {}

    /** @param reason null unless the round before came back */
    record ToPrepare(List<String> reason) {}

    /** The sheets that a department leads, as they will be published. */
    public Html forProof(long editionId, UnitCode department) {
        var edition = editions.get(editionId);
        var own = editions.contentOf(edition).sheets().stream()
                .filter(sheet -> sheet.isLedBy(department))
                .map(sheet -> new OwnSheet(sheet, ContentHtml.of(sheet.blocks())))
                .toList();
        return render("forProof", new ToProof(head(edition), own));
    }

    /** Which content is decided on, and who proofread it. */
    public Html forDecision(long editionId) {
        var edition = editions.get(editionId);
        return render(
                "forDecision",
                new ToDecide(
                        head(edition),
                        edition.hash().substring(0, SHOWN_DIGITS),
                        editions.contentOf(edition).sheets(),
                        proofs.of(editionId).stream().map(this::proofread).toList()));
    }

    /** Why the edition came back. */
    public Html forReturn(long editionId) {
        var edition = editions.get(editionId);
        return render("forReturn", new Returned(head(edition), reason(edition)));
    }

    /** What the office is about to assemble, and why the round before came back. */
    public Html forPreparation(long cycleId) {
        var rounds = editions.ofCycle(cycleId);
        var last = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
        var isReturned = last != null && last.state() == EditionState.RETURNED;
        return render("forPreparation", new ToPrepare(isReturned ? reason(last) : null));
    }

    private Head head(Edition edition) {
        return new Head(
                edition.title(),
                edition.subtitle(),
                edition.number(),
                edition.round(),
                time(edition.releaseAt()),
                edition.isTrial(),
                PREVIEWS + edition.id() + "/",
                Characters.unprintedIn(edition.content().toString()));
    }

    private Proofread proofread(Proof proof) {
        return new Proofread(
                time(proof.at()),
                proof.capacity(),
                organization.person(proof.personId()).name(),
                proof.isConfirmed() ? null : proof.reason());
    }

    private static List<String> reason(Edition edition) {
        return edition.returnReason().lines().toList();
    }

    private String time(Instant at) {
        return JapaneseTime.of(at, clock.getZone());
    }

    private Html render(String fragment, Object page) {
        return fragments.render("publication/task", fragment, page);
    }
}
