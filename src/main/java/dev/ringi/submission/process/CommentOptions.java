package dev.ringi.submission.process;

import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.diff.FieldText;
import dev.ringi.submission.ReviewComments;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** What a decider's form offers for review comments: {@code [{label, value}]}. */
@Component
class CommentOptions {

    private static final int GROUP = "sheet.".length();

    private final ReviewComments comments;

    CommentOptions(ReviewComments comments) {
        this.comments = comments;
    }

    /** The fields to point at, by their path below {@code sheet}. */
    SpinJsonNode fields(SheetId sheetId) {
        return options(comments.fields(sheetId).stream()
                .map(field -> option(label(field), field.path().substring(GROUP))));
    }

    /** Earlier comments that may be called settled, by their id. */
    SpinJsonNode pending(SheetId sheetId, String group) {
        return options(comments.pending(sheetId, group).stream()
                .map(comment -> option(
                        comment.label() + "：" + ReviewComments.excerpt(comment.text()) + "（"
                                + comment.state().label() + "）",
                        Long.toString(comment.id()))));
    }

    private static String label(FieldText field) {
        return field.path().contains("[") ? field.label() + "　" + ReviewComments.excerpt(field.text()) : field.label();
    }

    private static Map<String, String> option(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    private static SpinJsonNode options(Stream<Map<String, String>> options) {
        return Spin.JSON(options.toList());
    }
}
