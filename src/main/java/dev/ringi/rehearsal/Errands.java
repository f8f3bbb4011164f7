package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What people do beside filling in forms. Each tells what was done, in Japanese, or nothing where nothing was left. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Errands {

    static final String FILE = "試行の資料.csv";

    private static final String CONTENT = "項目,件数\n試行,1\n";
    private static final int DAYS_AWAY = 3;

    private final Plot plot;

    Errands(Plot plot) {
        this.plot = plot;
    }

    /** Without any task. */
    Optional<String> ofTheirOwn(Participant person) {
        if (person.id().equals(Cast.ABSENTEE) && plot.awaitsAbsence()) {
            person.goAway(plot.today(), plot.today().plusDays(DAYS_AWAY));
            return Optional.of("不在の登録（きょうから" + DAYS_AWAY + "日後まで）");
        }
        return plot.sheets().stream()
                .filter(plot::awaitsWithdrawal)
                .filter(sheet ->
                        !sheet.isDrafting() && plot.current(sheet).author().equals(person.id()))
                .findFirst()
                .map(sheet -> withdraw(person, sheet));
    }

    private static String withdraw(Participant person, Sheet sheet) {
        person.withdraw(sheet.id(), sheet.state().name());
        return sheet.title() + " → 引戻し";
    }

    /** At a draft, before it is handed in. */
    Optional<String> atDraft(Participant person, JsonNode task, FormValues values) {
        var sheet = plot.sheet(new SheetId(values.value("sheetId").asLong()));
        var taskId = task.path("id").asText();
        if (!plot.writes(person.id(), sheet)) {
            return ownPart(person, task, sheet, values);
        }
        return plot.isFirst(sheet) && !plot.awaitsOwnParts(sheet)
                ? attachment(person, taskId).or(() -> proposals(person, taskId, sheet, values))
                : Optional.empty();
    }

    private static Optional<String> attachment(Participant person, String taskId) {
        var files = person.files(taskId);
        if (files.isEmpty()) {
            person.attach(taskId, FILE, CONTENT);
            return Optional.of(FILE + " を添付");
        }
        if (!files.get(0).path("forPublic").asBoolean()) {
            person.release(taskId, files.get(0).path("id").asLong());
            return Optional.of(FILE + " を公表とする");
        }
        return Optional.empty();
    }

    private Optional<String> proposals(Participant person, String taskId, Sheet sheet, FormValues values) {
        ObjectNode content = values.content("sheet").deepCopy();
        MainText.of(plot.form(sheet), content).ifPresent(text -> {
            for (var comment : person.comments(taskId)) {
                if (comment.path("path").asText().equals("sheet." + text.field())
                        && !comment.path("state").asText().equals("CLOSED")) {
                    text.write(content, comment.path("proposal").asText());
                }
            }
        });
        if (content.equals(values.content("sheet"))) {
            return Optional.empty();
        }
        person.claim(taskId);
        person.saveDraft(taskId, content);
        return Optional.of("指摘の文案を取り込んで保存");
    }

    /** A unit that doesn't lead writes its own item, and leaves the rest to the leads. */
    private Optional<String> ownPart(Participant person, JsonNode task, Sheet sheet, FormValues values) {
        var taskId = task.path("id").asText();
        var content = values.content("sheet");
        var awaited = plot.foreignRows(sheet, content)
                .filter(row -> plot.latest(sheet).isEmpty()
                        && plot.belongsTo(row.unit(), person.id())
                        && !row.text().endsWith(Plot.OWN_PART))
                .toList();
        awaited.forEach(row -> row.write(row.text() + Plot.OWN_PART));
        var written = !awaited.isEmpty();
        var holds = task.path("assignee").asText("").equals(person.id());
        if (written) {
            person.claim(taskId);
            person.saveDraft(taskId, content);
        }
        if (written || holds) {
            person.giveBack(taskId);
        }
        return written ? Optional.of(sheet.title() + " → 自分の課の取組を書いて保存") : Optional.empty();
    }
}
