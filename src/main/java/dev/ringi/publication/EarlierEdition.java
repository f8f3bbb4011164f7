package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.Print;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads an edition that was frozen while its sheets had the fields of one form: the same words under the same headings, as
 * blocks. What is frozen stays untouched, for its hash is what was decided on.
 */
final class EarlierEdition {

    private static final List<String> FIELDS =
            List.of("reviewHeading", "background", "efforts", "issues", "goal", "items", "notes");

    private final JsonNode labels;

    private EarlierEdition(JsonNode labels) {
        this.labels = labels;
    }

    static boolean is(JsonNode frozen) {
        return frozen.has("labels");
    }

    static EditionContent read(JsonNode frozen, ObjectMapper json) {
        var earlier = new EarlierEdition(frozen.path("labels"));
        var sheets = stream(frozen.path("sheets"))
                .map(sheet -> page(sheet, json).withBlocks(earlier.blocksOf(sheet)))
                .toList();
        var rest = ((ObjectNode) frozen.deepCopy()).without(List.of("labels", "sheets"));
        return json.convertValue(rest, EditionContent.class).withSheets(sheets);
    }

    private static SheetPage page(JsonNode sheet, ObjectMapper json) {
        return json.convertValue(((ObjectNode) sheet.deepCopy()).without(FIELDS), SheetPage.class);
    }

    private List<Block> blocksOf(JsonNode sheet) {
        var review = sheet.path("reviewHeading").asText(label("previous_review"));
        return Stream.of(
                        text(sheet, "background"),
                        new Block.Band(review, Print.GROUP, List.of(text(sheet, "efforts"), text(sheet, "issues"))),
                        new Block.Band(label("this_year"), Print.BAND, List.of(text(sheet, "goal"), items(sheet))),
                        notes(sheet))
                .flatMap(Block::printed)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private Block text(JsonNode sheet, String key) {
        var paragraphs = stream(sheet.path(key)).map(JsonNode::asText).toList();
        return new Block.Text("sheet." + key, label(key), null, Print.PARAGRAPHS, paragraphs);
    }

    private Block items(JsonNode sheet) {
        var rows = stream(sheet.path("items"))
                .map(item -> new Block.Row(List.of(cell("text", null, item.asText()))))
                .toList();
        return new Block.Rows("sheet.items", label("actions_and_schedule"), null, Print.BULLETS, rows);
    }

    private static Block notes(JsonNode sheet) {
        var rows = stream(sheet.path("notes"))
                .map(note -> new Block.Row(List.of(
                        cell("term", "term", note.path("term").asText()),
                        cell("text", "explanation", note.path("text").asText()))))
                .toList();
        return new Block.Rows("sheet.notes", "", null, Print.NOTES, rows);
    }

    private static Block cell(String key, String role, String text) {
        return new Block.Text(key, "", role, Print.PARAGRAPHS, text.lines().toList());
    }

    private String label(String key) {
        return labels.path(key).asText("");
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
