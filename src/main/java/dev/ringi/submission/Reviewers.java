package dev.ringi.submission;

import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import org.springframework.stereotype.Component;

/** Who answers review comments and who calls them settled: never the same side. */
@Component
class Reviewers {

    private final Actors actors;
    private final Organization organization;

    Reviewers(Actors actors, Organization organization) {
        this.actors = actors;
        this.organization = organization;
    }

    /** A drafter of the sheet. */
    Actor answering(Sheet sheet, String person) {
        return actors.submitter(sheet, person);
    }

    /** Whoever decides where the comment was made, or the policy office; but no drafter of what is commented. */
    Actor closing(Sheet sheet, ReviewComment comment, String person) {
        if (!mayClose(sheet, comment, person)) {
            throw new Refusal("submission.notTheReviewer", comment.label());
        }
        var group = organization.groupsOf(person).contains(Groups.OFFICE) ? Groups.OFFICE : comment.reviewers();
        return new Actor(person, null, group, organization.capacityOf(person, group), null);
    }

    boolean mayClose(Sheet sheet, ReviewComment comment, String person) {
        var groups = organization.groupsOf(person);
        return (groups.contains(Groups.OFFICE) || groups.contains(comment.reviewers()))
                && !sheet.current().drafters().contains(person);
    }
}
