package dev.ringi.publication;

import dev.ringi.publication.EditionContent.Line;
import dev.ringi.publication.EditionContent.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The plan's tree as table rows: a node's cell stands in the first of its rows and spans the others. */
final class NodeRows {

    /** @param cells the nodes that begin in this row */
    record Row(List<Cell> cells, Line target) {

        private Row with(List<Cell> others) {
            return new Row(others, target);
        }
    }

    /** @param columns more than one where a branch ends above the tree's full depth */
    record Cell(String label, String name, int rows, int columns) {

        private Cell of(int otherRows) {
            return new Cell(label, name, otherRows, columns);
        }
    }

    private final boolean withTargets;
    private final int depth;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> begun = new ArrayList<>();

    private NodeRows(List<Node> roots, boolean withTargets) {
        this.withTargets = withTargets;
        this.depth = depth(roots);
        roots.forEach(root -> add(root, 1));
    }

    static List<Row> ofNodes(EditionContent content) {
        return new NodeRows(content.nodes(), false).rows;
    }

    /** @param pageStarts rows before which a page ends: the nodes that go on are named in them again */
    static List<Row> ofTargets(EditionContent content, SortedSet<Integer> pageStarts) {
        var rows = new NodeRows(content.nodes(), true).rows;
        pageStarts.forEach(start -> split(rows, start));
        return rows;
    }

    private static void split(List<Row> rows, int start) {
        var cells = new ArrayList<Cell>();
        for (var number = 0; number < start; number++) {
            var above = start - number;
            var begun = rows.get(number).cells();
            begun.stream()
                    .filter(cell -> cell.rows > above)
                    .map(cell -> cell.of(cell.rows - above))
                    .forEach(cells::add);
            rows.set(
                    number,
                    rows.get(number)
                            .with(begun.stream()
                                    .map(cell -> cell.of(Math.min(cell.rows, above)))
                                    .toList()));
        }
        cells.addAll(rows.get(start).cells());
        rows.set(start, rows.get(start).with(cells));
    }

    static int depth(List<Node> nodes) {
        return nodes.stream().mapToInt(node -> 1 + depth(node.children())).max().orElse(0);
    }

    private void add(Node node, int level) {
        if (span(node) == 0) {
            return;
        }
        var columns = node.children().isEmpty() ? depth - level + 1 : 1;
        begun.add(new Cell(node.label(), node.name(), span(node), columns));
        if (withTargets) {
            addTargets(node, level);
        } else if (node.children().isEmpty()) {
            end(null);
        }
        node.children().forEach(child -> add(child, level + 1));
    }

    private void addTargets(Node node, int level) {
        if (!node.children().isEmpty() && !node.targets().isEmpty()) {
            begun.add(new Cell("", "", node.targets().size(), depth - level));
        }
        node.targets().forEach(this::end);
    }

    private void end(Line target) {
        rows.add(new Row(begun, target));
        begun = new ArrayList<>();
    }

    private int span(Node node) {
        var below = node.children().stream().mapToInt(this::span).sum();
        if (withTargets) {
            return below + node.targets().size();
        }
        return Math.max(below, 1);
    }
}
