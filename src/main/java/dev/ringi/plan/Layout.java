package dev.ringi.plan;

import java.util.List;
import java.util.Map;

/**
 * How a programme's editions are set, where it isn't the usual way.
 *
 * @param headings by level: what stands above its nodes, with {@code {mark}} and {@code {name}} in it
 * @param documents key of the level whose nodes are printed as documents of their own, too; null for none
 * @param document title of such a document, with {@code {name}} and {@code {phase}} in it
 * @param isRunning sheets follow one another instead of each beginning a page
 * @param omits parts of a sheet's head that aren't printed: {@code path}, {@code leads}
 * @param year how the fiscal year is printed, with {@code {label}} and {@code {year}} in it: {label}({year}年度)
 */
public record Layout(
        Map<String, String> headings,
        String documents,
        String document,
        boolean isRunning,
        List<String> omits,
        String year) {

    static final Layout USUAL = new Layout(Map.of(), null, "{name}", false, List.of(), "{label}");

    public boolean showsYear() {
        return !year.equals(USUAL.year);
    }

    /** Above a node of this level. */
    public String heading(PlanNode node) {
        var pattern = headings.get(node.level());
        return pattern == null
                ? node.title()
                : pattern.replace("{mark}", node.mark()).replace("{name}", node.name());
    }
}
