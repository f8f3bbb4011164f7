package dev.ringi.rehearsal;

import static dev.ringi.rehearsal.FormValues.decision;
import static dev.ringi.rehearsal.FormValues.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.calendar.BusinessDays;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** How the sample city's people fill in what is still open in their year. Who isn't named leaves a task to others. */
final class RestOfTheYear {

    private static final String WRITER = "suzuki";
    private static final String REVIEWER = "takahashi";
    private static final String PRESIDENT = "nishimura";
    private static final String CRITIC = "fujita";

    private final Organization organization;
    private final Sheets sheets;
    private final Clock clock;

    RestOfTheYear(Organization organization, Sheets sheets, Clock clock) {
        this.organization = organization;
        this.sheets = sheets;
        this.clock = clock;
    }

    Optional<ObjectNode> formOf(String person, String step, FormValues values) {
        return switch (step) {
            case "userTask_draftSheet" -> by(writes(person, values), form().set("sheet", values.content("sheet")));
            case "userTask_consentSheet" -> by(holds(person, values.text("department") + "head"), decision("agree"));
            case "userTask_approveSheet" -> by(holds(person, values.text("seat")), settling("approve", values));
            case "userTask_readAfterwards" -> by(true, form().put("reason", "承知しました。"));
            case "userTask_reviewSheet" -> by(person.equals(REVIEWER), settling("accept", values));
            case "userTask_consult" -> by(person.equals(WRITER), consultation(values));
            case "userTask_giveOpinions" -> by(holds(person, Groups.COMMITTEE), opinions(person, values));
            case "userTask_respondToOpinion" -> by(isHead(person), response());
            case "userTask_issueRecommendation" -> by(person.equals(WRITER), recommendation());
            case "userTask_prepareEdition" -> by(person.equals(WRITER), edition(values));
            case "userTask_proofEdition" -> by(isHead(person), decision("confirm"));
            case "userTask_decideEdition" -> by(person.equals(PRESIDENT), decision("approve"));
            default -> throw new AssertionError("nobody knows " + step);
        };
    }

    private static Optional<ObjectNode> by(boolean takesPart, JsonNode form) {
        return takesPart ? Optional.of((ObjectNode) form) : Optional.empty();
    }

    /** 担当: heads and 係長 decide on it later, the reviewer looks at it. */
    private boolean writes(String person, FormValues values) {
        var leads = sheets.get(new SheetId(values.value("sheetId").asLong())).leadDepartments();
        return !person.equals(REVIEWER)
                && leads.stream().map(Groups::staffOf).anyMatch(group -> holds(person, group))
                && !holdsAny(person, seat -> seat.endsWith("head") || seat.endsWith("chief"));
    }

    private boolean isHead(String person) {
        return holdsAny(person, seat -> seat.matches("d\\d+head"));
    }

    private boolean holds(String person, String seat) {
        return holdsAny(person, seat::equals);
    }

    private boolean holdsAny(String person, Predicate<String> seat) {
        return organization.groupsOf(person).stream().anyMatch(seat);
    }

    private static ObjectNode settling(String decision, FormValues values) {
        var settled = decision(decision);
        values.content("openComments")
                .forEach(comment -> settled.withArray("settled").add(comment.path("value")));
        return settled;
    }

    private ObjectNode consultation(FormValues values) {
        // An earlier version proposed any day.
        var deadline = BusinessDays.byLaw().onOrAfter(LocalDate.parse(values.text("opinionDeadline")));
        return form().put("number", "諮問第1号")
                .put("date", LocalDate.now(clock).toString())
                .put("opinionDeadline", deadline.toString());
    }

    private static ObjectNode opinions(String person, FormValues values) {
        var form = form().put("noOpinion", !person.equals(CRITIC));
        if (person.equals(CRITIC)) {
            var target = values.content("targetOptions").path(1).path("value").asText();
            form.putArray("opinions").addObject().put("target", target).put("text", "市民に伝わる指標で示してほしい。");
        }
        return form;
    }

    private static ObjectNode response() {
        return form().put("response", "FUTURE").put("responseText", "次年度の目標を定めるときの参考とします。");
    }

    private ObjectNode recommendation() {
        var form = form();
        form.putObject("recommendation")
                .put("number", "答申第1号")
                .put("date", LocalDate.now(clock).toString())
                .put("text", "諮問のあった計画は、おおむね妥当と認めます。");
        return form;
    }

    private static ObjectNode edition(FormValues values) {
        var form = form();
        for (var name : new String[] {"title", "subtitle", "releaseAt"}) {
            form.set(name, values.value(name));
        }
        return form;
    }
}
