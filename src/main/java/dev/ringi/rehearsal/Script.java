package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What everybody does in a rehearsal. It goes by where the year stands, not by what was done before, so a rehearsal that
 * was cut off goes on: the first sheet is returned once by the policy office, the first member gives one opinion.
 */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Script {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Sheets sheets;
    private final Clock clock;

    Script(Sheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /** How {@code person} fills in the task's form, or nothing where that person leaves the task to others. */
    Optional<Act> act(String person, String step, JsonNode variables) {
        return switch (step) {
            case "userTask_confirmCall" -> by(person.equals("d99staff"), "依頼を発する", call());
            case "userTask_draftSheet" -> by(person.endsWith("staff"), "提出", draft(variables));
            case "userTask_approveSheet" -> by(true, "承認", decision("approve"));
            case "userTask_reviewSheet" -> by(person.equals("d99chief"), "点検", review(variables));
            case "userTask_consult" -> by(person.equals("d99staff"), "諮問", consultation(variables));
            case "userTask_giveOpinions" -> by(person.startsWith("member"), "意見", opinions(person, variables));
            case "userTask_respondToOpinion" -> by(person.endsWith("chief"), "対応方針", response());
            case "userTask_issueRecommendation" -> by(person.equals("d99staff"), "答申", recommendation());
            case "userTask_prepareEdition" -> by(person.equals("d99staff"), "版を用意する", edition(variables));
            case "userTask_proofEdition" -> by(person.endsWith("chief"), "校正", decision("confirm"));
            case "userTask_decideEdition" -> by(person.equals("mayor"), "決裁", decision("approve"));
            default -> throw new RehearsalFailed("no part for " + step);
        };
    }

    private static Optional<Act> by(boolean takesPart, String words, ObjectNode form) {
        return takesPart ? Optional.of(new Act(words, form)) : Optional.empty();
    }

    private ObjectNode call() {
        var today = LocalDate.now(clock);
        return form().put("submissionDeadline", today.plusDays(45).toString())
                .put("reviewDeadline", today.plusDays(60).toString())
                .put("opinionDeadline", today.plusDays(90).toString())
                .put(
                        "releaseAt",
                        ISO.format(
                                today.plusDays(120).atTime(LocalTime.of(9, 0)).atZone(clock.getZone())))
                .put("confirmed", true);
    }

    private static ObjectNode draft(JsonNode variables) {
        return form().set("sheet", content(variables, "sheet"));
    }

    private ObjectNode review(JsonNode variables) {
        var sheet = sheets.get(value(variables, "sheetId").asLong());
        return sheet.targetNumber() == 1 && sheet.round() == 1
                ? decision("return").put("reason", "（試行）実施目標に、できたかどうかを判定できる数字を添えられないか確かめてください。")
                : decision("accept");
    }

    private ObjectNode consultation(JsonNode variables) {
        return form().put("number", "試行第1号")
                .put("date", LocalDate.now(clock).toString())
                .put("opinionDeadline", value(variables, "opinionDeadline").asText());
    }

    private static ObjectNode opinions(String person, JsonNode variables) {
        if (!person.equals("member1")) {
            return form().put("noOpinion", true);
        }
        var targets = content(variables, "targetOptions");
        var form = form().put("noOpinion", false);
        form.putArray("opinions")
                .addObject()
                .put(
                        "target",
                        targets.path(targets.size() > 1 ? 1 : 0).path("value").asText())
                .put("text", "（試行）市民に伝わる指標で進み具合を示してほしい。");
        return form;
    }

    private static ObjectNode response() {
        return form().put("response", "FUTURE").put("responseText", "（試行）次年度の目標を定めるときの参考とします。");
    }

    private ObjectNode recommendation() {
        var form = form();
        form.putObject("recommendation")
                .put("number", "試行答申第1号")
                .put("date", LocalDate.now(clock).toString())
                .put("text", "（試行）諮問のあった計画は、おおむね妥当と認めます。");
        return form;
    }

    private static ObjectNode edition(JsonNode variables) {
        var form = form();
        for (var name : new String[] {"title", "subtitle", "releaseAt"}) {
            form.set(name, value(variables, name));
        }
        return form;
    }

    private static ObjectNode decision(String value) {
        return form().put("decision", value);
    }

    private static JsonNode value(JsonNode variables, String name) {
        return variables.path(name).path("value");
    }

    /** A Json variable comes as text inside Json. */
    private static JsonNode content(JsonNode variables, String name) {
        return JsonText.parse(value(variables, name).asText());
    }

    private static ObjectNode form() {
        return JsonNodeFactory.instance.objectNode();
    }
}
