package dev.ringi.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.content.Block;
import java.util.List;
import java.util.Optional;

/**
 * All that an edition says, frozen: names and texts, not references, so that a later change elsewhere can't reach it.
 *
 * @param fiscalYear as printed: 令和5年度
 * @param release the month of release as printed on the cover: 令和5年6月
 * @param setting what its programme's layout asks for
 * @param nodes the roots of the tree above the targets
 * @param sheets in the plan's reading order
 * @param documents parts that are printed by themselves, too
 */
public record EditionContent(
        String municipality,
        String title,
        String subtitle,
        String fiscalYear,
        String release,
        Setting setting,
        FrontMatter frontMatter,
        List<Node> nodes,
        List<SheetPage> sheets,
        List<Document> documents) {

    /** All departments that lead a sheet, in the order of their first one. */
    List<UnitCode> leadDepartments() {
        return sheets.stream()
                .filter(SheetPage::isFromSheet)
                .flatMap(sheet -> sheet.leads().stream())
                .map(Lead::code)
                .distinct()
                .toList();
    }

    /** Short enough to begin with its text, without a cover and a table of contents. */
    @JsonIgnore
    public boolean isLeaflet() {
        return setting.isRunning() && documents.isEmpty();
    }

    /** One of its {@link #documents} as an edition of its own: under its title, without front matter. */
    EditionContent only(Document document) {
        return new EditionContent(
                municipality,
                document.title(),
                subtitle,
                fiscalYear,
                release,
                setting,
                new FrontMatter(List.of()),
                List.of(),
                sheets.stream()
                        .filter(sheet -> document.sheets().contains(sheet.anchor()))
                        .toList(),
                List.of());
    }

    /** Nothing where this edition doesn't publish it. */
    public Optional<Attached> attached(long versionId) {
        return sheets.stream()
                .flatMap(sheet -> sheet.attachments().stream())
                .filter(file -> file.versionId() == versionId)
                .findFirst();
    }

    /** One node of the tree (視点, 行動, …) with what stands below it. */
    public record Node(String label, String name, List<Node> children, List<Line> targets) {}

    /** One target's line in the overview. */
    public record Line(String anchor, String mark, String name, List<String> leads) {}

    /**
     * How sheets are set.
     *
     * @param isRunning one after the other instead of each on a page of its own
     * @param showsYear whether the fiscal year stands above the title
     * @param showsPath whether the nodes above are named at the head
     */
    public record Setting(boolean isRunning, boolean showsYear, boolean showsPath, boolean showsLeads) {}

    /**
     * A part of the edition that is printed by itself, too.
     *
     * @param key of its file: 1, 2, …
     * @param sheets anchors of those in it
     */
    public record Document(String key, String title, List<String> sheets) {}

    /**
     * What is printed of one node: its sheet, under what an earlier phase of the year had written, or that alone.
     *
     * @param sheetId null where this edition's cycle has no sheet of the node
     * @param versionHash of the sheet version that it was taken from
     * @param anchor within the page: {@code target-6}
     * @param heading as printed
     * @param isUpper others stand below it
     * @param path the nodes above it, topmost first
     * @param blocks what it says, as its forms arrange it, under the headings that its plan has for them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SheetPage(
            SheetId sheetId,
            String versionHash,
            String anchor,
            String mark,
            String name,
            String heading,
            boolean isUpper,
            List<String> path,
            List<Lead> leads,
            List<Block> blocks,
            List<Attached> attachments) {

        @JsonIgnore
        boolean isFromSheet() {
            return sheetId != null;
        }

        /** Its heading as it is known elsewhere, mark and name. */
        @JsonIgnore
        public String title() {
            return mark.isEmpty() ? name : mark + " " + name;
        }

        public boolean isLedBy(UnitCode department) {
            return leads.stream().anyMatch(lead -> lead.code().equals(department));
        }
    }

    /**
     * A file marked 公表. Its version never changes, so it is frozen with the edition.
     *
     * @param size as people read it
     * @param hash SHA-256 of its bytes
     * @param item text of the item that it belongs to, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attached(
            long versionId, String name, String type, String extension, String size, String hash, String item) {

        /** Under which it lies on the public pages; the name that it is saved under may hold anything. */
        public String address() {
            return versionId + "." + extension;
        }
    }

    public record Lead(UnitCode code, String name) {}
}
