package dev.ringi.sheet.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One piece of a sheet's content, with the words that stand above it: all that a renderer needs, so that none knows a form.
 * Frozen as JSON with its {@code kind}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Block.Rows.class, name = "rows"),
    @JsonSubTypes.Type(value = Block.Band.class, name = "band")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Block {

    /** {@code text}, {@code value}, {@code rows} or {@code band}, as templates ask for it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Where its value lies in the form's variables, as comments and hints name it: {@code sheet.items[0].text}. */
    String field();

    /** May be empty. */
    String label();

    Print print();

    /** Nothing in it was filled in. */
    @JsonIgnore
    boolean isEmpty();

    /** Every word in it that somebody wrote or chose, in reading order. */
    Stream<String> words();

    /** {@link #words()}, each a line. */
    default List<String> lines() {
        return words().toList();
    }

    /** All of it, with a line break between two lines. */
    default String line() {
        return String.join("\n", lines());
    }

    @JsonIgnore
    default boolean isPrinted() {
        return print() != Print.NONE;
    }

    /** The same without what is never printed, and without rows and groups that hold nothing else. */
    default Stream<Block> printed() {
        return isPrinted() ? Stream.of(this) : Stream.empty();
    }

    /**
     * What was written in words.
     *
     * @param paragraphs the lines with text
     */
    record Text(String field, String label, String role, Print print, List<String> paragraphs) implements Block {

        @Override
        public boolean isEmpty() {
            return paragraphs.isEmpty();
        }

        @Override
        public Stream<String> words() {
            return paragraphs.stream();
        }
    }

    /**
     * What was chosen or counted.
     *
     * @param written as people read it: a chosen option's label, a number with the digits that were typed
     */
    record Value(String field, String label, String role, Print print, String written) implements Block {

        @Override
        public boolean isEmpty() {
            return written.isEmpty();
        }

        @Override
        public Stream<String> words() {
            return isEmpty() ? Stream.empty() : Stream.of(written);
        }
    }

    /** A list; every row has the same blocks in the same order, empty ones too. */
    record Rows(String field, String label, String role, Print print, List<Row> rows) implements Block {

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        @Override
        public Stream<String> words() {
            return rows.stream().flatMap(Row::words);
        }

        @Override
        public Stream<Block> printed() {
            return isPrinted()
                    ? Stream.of(new Rows(
                            field,
                            label,
                            role,
                            print,
                            rows.stream().map(Row::printed).toList()))
                    : Stream.empty();
        }

        /** A row a line; what stands in several fields or lines is kept apart by line breaks. */
        @Override
        public List<String> lines() {
            return rows.stream()
                    .map(row -> row.words().collect(Collectors.joining("\n")))
                    .toList();
        }

        /** The headings of a table's columns. */
        @JsonIgnore
        public List<String> columns() {
            return rows.isEmpty()
                    ? List.of()
                    : rows.get(0).cells().stream().map(Block::label).toList();
        }
    }

    record Row(List<Block> cells) {

        Stream<String> words() {
            return cells.stream().flatMap(Block::words);
        }

        /** The first cell with this role, else the first of all. */
        public Block cell(String role) {
            return cells.stream()
                    .filter(cell -> cell instanceof Text text && role.equals(text.role()))
                    .findFirst()
                    .orElse(cells.get(0));
        }

        private Row printed() {
            return new Row(cells.stream().filter(Block::isPrinted).toList());
        }
    }

    /** A group under one heading. */
    record Band(String label, Print print, List<Block> blocks) implements Block {

        @Override
        @JsonIgnore
        public String field() {
            return null;
        }

        @Override
        public boolean isEmpty() {
            return blocks.stream().allMatch(Block::isEmpty);
        }

        @Override
        public Stream<String> words() {
            return blocks.stream().flatMap(Block::words);
        }

        @Override
        public Stream<Block> printed() {
            return isPrinted()
                    ? Stream.of(new Band(
                            label,
                            print,
                            blocks.stream()
                                    .flatMap(Block::printed)
                                    .filter(block -> !block.isEmpty())
                                    .toList()))
                    : Stream.empty();
        }
    }
}
