package dev.ringi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.FormSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An edition of three sheets: a department's policy, an initiative's plan and result, a project's plan and result. */
final class FilledIn {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHIPPED = "forms";
    private static final String EVALUATION = "src/main/resources/programmes/projectEvaluation/forms";

    private final JsonNode contents;
    private final String print;
    private final String instead;

    private FilledIn(String print, String instead) throws IOException {
        contents = JSON.readTree(FilledIn.class.getResourceAsStream("/publication/filled-in.json"));
        this.print = print;
        this.instead = instead;
    }

    static EditionContent content() {
        return content("", "");
    }

    /** The same with forms that have one word for another way to print. */
    static EditionContent content(String print, String instead) {
        try {
            return new FilledIn(print, instead).edition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EditionContent edition() {
        var sample = Samples.content();
        var sheets = sample.sheets();
        return Samples.withSheets(
                sample,
                List.of(
                        Samples.withBlocks(sheets.get(0), blocks(SHIPPED, "departmentPolicy")),
                        Samples.withBlocks(sheets.get(1), blocks(SHIPPED, "initiativePlan", "initiativeResult")),
                        Samples.withBlocks(sheets.get(2), blocks(EVALUATION, "projectPlan", "projectResult"))));
    }

    private List<Block> blocks(String folder, String... forms) {
        return Stream.of(forms)
                .flatMap(form ->
                        SheetContent.printed(schema(folder, form), contents.path(form), Wording.OF_THE_FORM).stream())
                .toList();
    }

    private FormSchema schema(String folder, String form) {
        try {
            var text = Files.readString(Path.of(folder, form + ".form"));
            return FormSchema.read(JSON.readTree(text.replace(quoted(print), quoted(instead))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String print) {
        return "\"print\": \"" + print + "\"";
    }
}
