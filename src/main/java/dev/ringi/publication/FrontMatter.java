package dev.ringi.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** What stands before the sheets, in the words of the plan file: its keys are this record's, in snake case. */
public record FrontMatter(List<Chapter> chapters) {

    public FrontMatter {
        chapters = orEmpty(chapters);
    }

    /** A chapter without sections of its own is the one that the sheets stand in. */
    public record Chapter(String number, String title, List<Section> sections) {

        public Chapter {
            sections = orEmpty(sections);
        }

        public boolean holdsSheets() {
            return sections.isEmpty();
        }
    }

    public record Section(String number, String title, List<Block> blocks) {

        public Section {
            blocks = orEmpty(blocks);
        }

        /** Its heading and the table's head could stand alone at the foot of a page. */
        public boolean beginsWithOverview() {
            return !blocks.isEmpty() && blocks.get(0).overviewTable() != null;
        }
    }

    /** Exactly one of its components is there. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Block(
            String bullet,
            ReferenceTable referenceTable,
            NodeTable viewpointTable,
            NodeTable overviewTable,
            List<String> figureText) {}

    public record ReferenceTable(String caption, List<ReferenceRow> rows) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReferenceRow(String header, List<String> paragraphs, List<String> list, String conclusion) {}

    /** A table that the plan's tree fills: its nodes alone, or its nodes with targets and lead departments. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NodeTable(String caption, String columnGroup, List<String> columns) {}

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
