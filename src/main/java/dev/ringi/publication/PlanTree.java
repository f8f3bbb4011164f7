package dev.ringi.publication;

import dev.ringi.plan.Plan;
import dev.ringi.plan.PlanNode;
import dev.ringi.plan.Programme;
import dev.ringi.publication.EditionContent.Document;
import dev.ringi.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan with the sheets that one of its cycles has of its nodes. */
record PlanTree(Programme programme, Plan plan, Map<Long, Sheet> sheets) {

    PlanTree(Programme programme, Plan plan, List<Sheet> sheets) {
        this(programme, plan, sheets.stream().collect(Collectors.toMap(Sheet::targetId, Function.identity())));
    }

    /** The same plan with the sheets of another cycle. */
    PlanTree with(List<Sheet> others) {
        return new PlanTree(programme, plan, others);
    }

    Optional<Sheet> sheet(PlanNode node) {
        return Optional.ofNullable(sheets.get(node.id()));
    }

    List<PlanNode> children(PlanNode parent) {
        var id = parent == null ? null : parent.id();
        return plan.nodes().stream()
                .filter(node -> Objects.equals(node.parentId(), id))
                .toList();
    }

    boolean isUpper(PlanNode node) {
        return !children(node).isEmpty();
    }

    /** Within a page, the same in every year for the same numbers: {@code target-6}, {@code initiative-1-2}. */
    String anchor(PlanNode node) {
        return node.level() + "-" + numbers(node);
    }

    private String numbers(PlanNode node) {
        var own = String.valueOf(node.number());
        var isContinuous = programme.level(node.level()).orElseThrow().isContinuous();
        return isContinuous || node.parentId() == null ? own : numbers(plan.node(node.parentId())) + "-" + own;
    }

    /**
     * One for each node of the level that the layout names.
     *
     * @param phase its name
     */
    List<Document> documents(String phase) {
        var layout = programme.layout();
        var documents = new ArrayList<Document>();
        for (var node : plan.nodes()) {
            if (node.level().equals(layout.documents())) {
                documents.add(new Document(
                        numbers(node),
                        layout.document().replace("{name}", node.name()).replace("{phase}", phase),
                        plan.branch(node).stream().map(this::anchor).toList()));
            }
        }
        return documents;
    }
}
