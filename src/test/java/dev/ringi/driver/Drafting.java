package dev.ringi.driver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.driver.Deed.Kind;
import dev.ringi.sheet.ContentHash;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes at a sheet, mostly after what was there, and hands it in, mostly after saving. */
final class Drafting {

    private static final int MOST_SAVES = 6;

    private final Visitor person;
    private final Random dice;
    private final Seen seen;
    private final String sheet;
    private final boolean leads;
    private final ObjectNode text;
    private Integer revision;

    Drafting(Visitor person, Random dice, Seen seen, JsonNode form) {
        this.person = person;
        this.dice = dice;
        this.seen = seen;
        sheet = sheet(form);
        text = content(form) instanceof ObjectNode found ? found : null;
        // The only one of whom an item is, and who leads no sheet.
        leads = !Set.of("murakami", "kondo").contains(person.id());
    }

    void work() {
        if (text == null) {
            return;
        }
        for (var saves = dice.nextInt(MOST_SAVES); saves > 0; saves--) {
            write();
            save();
        }
        if (dice.nextInt(3) == 0) {
            handIn();
        }
    }

    /** Empty where there is no such task any more. */
    static String sheet(JsonNode form) {
        return form.path("sheetId").path("value").asText();
    }

    static String hash(JsonNode form) {
        var content = content(form);
        return content.isObject() ? ContentHash.of(content) : Deed.REFUSED;
    }

    private static JsonNode content(JsonNode form) {
        return Reply.parse(form.path("sheet").path("value").asText());
    }

    /** Once more in other words, but only what is one's own. */
    private void write() {
        var words = "案" + person.id() + dice.nextInt(Integer.MAX_VALUE);
        if (leads) {
            text.put("goal", words);
        } else {
            for (var item : text.path("items")) {
                if (item.path("unit").asText().equals("d0501")) {
                    ((ObjectNode) item).put("text", "消防本部において、" + words);
                }
            }
        }
    }

    private void save() {
        var basedOn = dice.nextBoolean() ? revision : null;
        var reply = person.save(deed(Kind.SAVE).writing(ContentHash.of(text), basedOn), text);
        revision =
                reply.isDone() ? Integer.valueOf(reply.json().path("revision").asInt()) : revision;
    }

    private void handIn() {
        person.post(deed(Kind.TAKE), Addresses.draft(seen.task()) + "/holder", Map.of());
        if (dice.nextInt(4) == 0) {
            write();
        }
        var value = Map.of("sheet", Map.of("value", text.toString(), "type", "Json"));
        person.atTask(deed(Kind.SUBMIT).writing(ContentHash.of(text), null), "submit-form", Visitor.variables(value));
    }

    private Deed deed(Kind kind) {
        return person.deed(kind, sheet).at(seen.task(), DraftLaws.STEP);
    }
}
