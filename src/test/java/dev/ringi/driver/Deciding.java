package dev.ringi.driver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.driver.Deed.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Takes a step of a sheet's way and decides on it, or gives it back. */
final class Deciding {

    private final Visitor person;
    private final Random dice;
    private final Seen seen;
    private final JsonNode form;
    private final String sheet;
    private final String step;

    Deciding(Visitor person, Random dice, Seen seen, JsonNode form) {
        this.person = person;
        this.dice = dice;
        this.seen = seen;
        this.form = form;
        sheet = form.path("sheetId").path("value").asText();
        step = step();
    }

    private String step() {
        if (seen.isReview()) {
            return StepLaws.REVIEW;
        }
        var seat = value("seat");
        return seat.isEmpty() ? StepLaws.CONSENT + value("department") : seat;
    }

    private String value(String name) {
        return form.path(name).path("value").asText("");
    }

    void work() {
        var taken = person.atTask(deed(Kind.CLAIM), "claim", Map.of("userId", person.id()));
        if (!taken.isDone() && dice.nextInt(3) > 0) {
            return;
        }
        if (dice.nextInt(8) == 0) {
            giveBack();
            return;
        }
        if (!decide().isDone() && dice.nextBoolean()) {
            giveBack();
        }
    }

    private void giveBack() {
        person.post(deed(Kind.GIVE_BACK), Addresses.unclaim(seen.task()), Map.of());
    }

    /** What is accepted is over for good, so that it is seldom. */
    private Reply decide() {
        var passes = dice.nextInt(seen.isReview() ? 12 : 5) > (seen.isReview() ? 10 : 0);
        if (seen.isReview()) {
            return passes ? submit(Kind.ACCEPT, "accept") : submit(Kind.REJECT, "return");
        }
        if (step.startsWith(StepLaws.CONSENT)) {
            return passes ? submit(Kind.AGREE, "agree") : submit(Kind.OBJECT, "object");
        }
        return passes ? submit(Kind.APPROVE, "approve") : submit(Kind.SEND_BACK, "return");
    }

    private Reply submit(Kind kind, String decision) {
        var values = new HashMap<String, Object>();
        values.put("decision", Map.of("value", decision));
        if (decision.equals("return") || decision.equals("object")) {
            values.put("reason", Map.of("value", "直してください。"));
        }
        var open = Reply.parse(value("openComments").isEmpty() ? "[]" : value("openComments"));
        if (kind == Kind.ACCEPT && !open.isEmpty()) {
            values.put("settled", Map.of("value", open.findValues("value").toString(), "type", "Json"));
        }
        return person.atTask(deed(kind), "submit-form", Visitor.variables(values));
    }

    private Deed deed(Kind kind) {
        return person.deed(kind, sheet).at(seen.task(), step);
    }
}
