package dev.ringi.sheet.content;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
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

    /** {@link #words()}, each a line, with what belongs to them. */
    default List<String> lines() {
        return words().toList();
    }

    /** {@link #lines()}, each with the mark that it is printed after. */
    default List<Item> items() {
        return lines().stream().map(line -> new Item(null, line)).toList();
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
     * @param figures what they say in numbers, where the form asks for such
     */
    record Text(
            String field,
            String label,
            String role,
            Print print,
            List<String> paragraphs,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Figure> figures)
            implements Block {

        public Text {
            figures = figures == null ? List.of() : figures;
        }

        public Text(String field, String label, String role, Print print, List<String> paragraphs) {
            this(field, label, role, print, paragraphs, List.of());
        }

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
     * @param number what was counted, with as many decimals as were written, frozen as text like a {@link Figure}'s; null for
     *     a choice, or for what is no number yet
     * @param unit in which it was counted, or null
     */
    record Value(
            String field,
            String label,
            String role,
            Print print,
            String written,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal number,
            String unit)
            implements Block {

        public Value(String field, String label, String role, Print print, String written) {
            this(field, label, role, print, written, null, null);
        }

        @Override
        public boolean isEmpty() {
            return written.isEmpty();
        }

        @Override
        public Stream<String> words() {
            return isEmpty() ? Stream.empty() : Stream.of(written);
        }

        @Override
        public List<String> lines() {
            return words().map(word -> unit == null ? word : word + unit).toList();
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
            return rows.stream().map(Row::line).toList();
        }

        @Override
        public List<Item> items() {
            return rows.stream().map(row -> new Item(row.mark(), row.line())).toList();
        }

        public Table table() {
            return Table.of(this);
        }
    }

    /** @param mark its number as it is printed, or null in a list without */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(String mark, List<Block> cells) {

        public Row(List<Block> cells) {
            this(null, cells);
        }

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

        /** A unit that another cell of the row shows isn't said twice. */
        List<String> linesOf(Block cell) {
            return cell instanceof Value value && showsUnit(value)
                    ? value.words().toList()
                    : cell.lines();
        }

        boolean showsUnit(Value value) {
            return cells.stream()
                    .anyMatch(cell -> cell instanceof Text text
                            && SheetContent.UNIT.equals(text.role())
                            && text.line().equals(value.unit()));
        }

        private String line() {
            return cells.stream().flatMap(cell -> linesOf(cell).stream()).collect(Collectors.joining("\n"));
        }

        private Row printed() {
            return new Row(mark, cells.stream().filter(Block::isPrinted).toList());
        }
    }

    /** One entry of a list in print. */
    record Item(String mark, String line) {}

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
