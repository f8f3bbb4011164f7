package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ringi.organization.UnitCode;
import dev.ringi.publication.EditionContent.Lead;
import dev.ringi.publication.EditionContent.Line;
import dev.ringi.publication.EditionContent.Node;
import dev.ringi.publication.EditionContent.Setting;
import dev.ringi.publication.EditionContent.SheetPage;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.FormSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A plan file read straight into an edition's content, with every text that it holds. */
public record PlanFile(JsonNode root) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final FormSchema FORM = form();

    public static PlanFile sample() {
        try (var stream = PlanFile.class.getResourceAsStream("/publication/plan.yaml")) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormSchema form() {
        try (var stream = PlanFile.class.getResourceAsStream("/forms/planSheet.form")) {
            return FormSchema.read(MAPPER.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan file of one's own. */
    public static PlanFile at(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanFile read(InputStream stream) throws IOException {
        return new PlanFile(new YAMLMapper().readTree(stream));
    }

    public EditionContent content() {
        var document = root.path("document");
        return new EditionContent(
                document.path("municipality").asText(),
                document.path("title").asText(),
                document.path("subtitle").asText(),
                document.path("fiscal_year").path("label").asText(),
                "令和5年6月",
                new Setting(false, false, true, true),
                new FrontMatter(list(root.path("chapters")).stream()
                        .map(chapter -> MAPPER.convertValue(chapter, FrontMatter.Chapter.class))
                        .toList()),
                list(root.path("viewpoints")).stream().map(this::viewpoint).toList(),
                list(root.path("targets")).stream().map(this::sheet).toList(),
                List.of());
    }

    /** Every text of the file but the keys and the editor's notes. */
    List<String> texts() {
        var texts = new ArrayList<String>();
        collect(root.path("document").path("title"), texts);
        collect(root.path("document").path("subtitle"), texts);
        collect(root.path("labels"), texts);
        collect(root.path("chapters"), texts);
        collect(root.path("viewpoints"), texts);
        collect(root.path("targets"), texts);
        // A label that names a column of the transcription, printed nowhere on the sheets themselves.
        texts.remove(root.path("labels").path("target_name").asText());
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }

    private Node viewpoint(JsonNode viewpoint) {
        var actions = list(viewpoint.path("actions")).stream()
                .map(action -> new Node(
                        action.path("label").asText(),
                        action.path("name").asText(),
                        List.of(),
                        list(action.path("targets")).stream()
                                .map(number -> line(target(number.asInt())))
                                .toList()))
                .toList();
        return new Node(viewpoint.path("label").asText(), viewpoint.path("name").asText(), actions, List.of());
    }

    private Line line(JsonNode target) {
        return new Line(
                "target-" + target.path("number").asInt(),
                target.path("mark").asText(),
                target.path("name").asText(),
                strings(target.path("lead_departments")));
    }

    private SheetPage sheet(JsonNode target) {
        var review = target.path("previous_review");
        return new SheetPage(
                new SheetId(target.path("number").asLong()),
                "0".repeat(64),
                "target-" + target.path("number").asInt(),
                target.path("mark").asText(),
                target.path("name").asText(),
                target.path("mark").asText() + " " + target.path("name").asText(),
                false,
                List.of(
                        "視点" + target.path("viewpoint").asText(),
                        "行動" + target.path("action").asText()),
                strings(target.path("lead_departments")).stream()
                        .map(name -> new Lead(new UnitCode("d" + name.hashCode()), name))
                        .toList(),
                SheetContent.printed(FORM, content(target), wording(review)),
                List.of());
    }

    /** As the importer stores it. */
    private static JsonNode content(JsonNode target) {
        var review = target.path("previous_review");
        var content = MAPPER.createObjectNode()
                .put("background", lines(target.path("background")))
                .put("efforts", lines(review.path("efforts")))
                .put("issues", lines(review.path("issues")))
                .put("goal", lines(target.path("goal")));
        var items = content.putArray("items");
        target.path("actions_and_schedule").forEach(item -> items.addObject().put("text", item.asText()));
        content.set("notes", target.path("glossary"));
        return content;
    }

    private static String lines(JsonNode paragraphs) {
        return String.join("\n", strings(paragraphs));
    }

    private Wording wording(JsonNode review) {
        return new Wording() {
            @Override
            public Optional<String> heading(String labelName) {
                var own = labelName.equals("previous_review") ? review.path("heading") : MissingNode.getInstance();
                return Stream.of(own, root.path("labels").path(labelName))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .findFirst();
            }
        };
    }

    private JsonNode target(int number) {
        return list(root.path("targets")).stream()
                .filter(target -> target.path("number").asInt() == number)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> strings(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }
}
