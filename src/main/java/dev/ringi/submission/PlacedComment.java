package dev.ringi.submission;

import dev.ringi.sheet.diff.FieldText;
import java.util.Optional;

/**
 * A review comment and the place it is about in the present text.
 *
 * @param place empty where its row was taken out
 */
public record PlacedComment(ReviewComment comment, Optional<FieldText> place) {}
