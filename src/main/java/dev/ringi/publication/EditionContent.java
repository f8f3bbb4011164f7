package dev.ringi.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ringi.sheet.content.Block;
import java.util.List;
import java.util.Optional;

/**
 * All that an edition says, frozen: names and texts, not references, so that a later change elsewhere can't reach it.
 *
 * @param fiscalYear as printed: 令和5年度
 * @param release the month of release as printed on the cover: 令和5年6月
 * @param nodes the roots of the tree above the targets
 */
public record EditionContent(
        String municipality,
        String title,
        String subtitle,
        String fiscalYear,
        String release,
        FrontMatter frontMatter,
        List<Node> nodes,
        List<SheetPage> sheets) {

    EditionContent withSheets(List<SheetPage> others) {
        return new EditionContent(municipality, title, subtitle, fiscalYear, release, frontMatter, nodes, others);
    }

    /** Codes of all departments that lead a sheet, in the order of their first one. */
    List<String> leadDepartments() {
        return sheets.stream()
                .flatMap(sheet -> sheet.leads().stream())
                .map(Lead::code)
                .distinct()
                .toList();
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
    public record Line(int number, String mark, String name, List<String> leads) {}

    /**
     * One target's sheet.
     *
     * @param versionHash of the sheet version that it was taken from
     * @param path the labels and names of the nodes above it, topmost first
     * @param blocks what it says, as its form arranges it, under the headings that its plan has for them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SheetPage(
            long sheetId,
            String versionHash,
            int number,
            String mark,
            String name,
            List<String> path,
            List<Lead> leads,
            List<Block> blocks,
            List<Attached> attachments) {

        SheetPage withBlocks(List<Block> others) {
            return new SheetPage(sheetId, versionHash, number, mark, name, path, leads, others, attachments);
        }

        public String heading() {
            return mark + " " + name;
        }

        public boolean isLedBy(String departmentCode) {
            return leads.stream().anyMatch(lead -> lead.code().equals(departmentCode));
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

    public record Lead(String code, String name) {}
}
