package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.plan.PlanDraft.NodeDraft;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One programme in one fiscal year: its tree, its targets, and what stands before them in print. */
@Entity
public class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String programmeCode;
    private int fiscalYear;
    private String municipality;
    private String title;
    private String subtitle;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode frontMatter;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode labels;

    private boolean inUse;
    private String fileHash;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("order")
    private List<PlanNode> nodes = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("number")
    private List<Target> targets = new ArrayList<>();

    protected Plan() {}

    Plan(String programmeCode, PlanDraft draft) {
        this.programmeCode = programmeCode;
        this.fiscalYear = draft.year().year();
        state(draft);
    }

    /** The first step of being stated anew; nodes can go only when no target hangs on them any more. */
    void dropTargets() {
        if (inUse) {
            throw new Refusal("plan.inUse", title, year().label());
        }
        targets.clear();
    }

    void dropNodes() {
        nodes.clear();
    }

    void state(PlanDraft draft) {
        municipality = draft.municipality();
        title = draft.title();
        subtitle = draft.subtitle();
        frontMatter = draft.frontMatter();
        labels = draft.labels();
        draft.nodes().forEach(node -> grow(null, node, draft));
    }

    private void grow(PlanNode parent, NodeDraft draft, PlanDraft all) {
        var node = new PlanNode(this, parent, draft.label(), draft.name(), nodes.size());
        nodes.add(node);
        draft.children().forEach(child -> grow(node, child, all));
        all.targets().stream()
                .filter(target -> draft.targets().contains(target.number()))
                .forEach(target -> targets.add(new Target(this, node, target)));
    }

    /** @param fileHash SHA-256 of the file's bytes */
    void takenFrom(String fileHash) {
        this.fileHash = fileHash;
    }

    /** From now on its targets have sheets: it can't be replaced any more. */
    void takeIntoUse() {
        inUse = true;
    }

    PlanDraft draft() {
        return new PlanDraft(
                year(),
                municipality,
                title,
                subtitle,
                frontMatter,
                labels,
                drafts(null),
                targets.stream().map(Target::draft).toList());
    }

    private List<NodeDraft> drafts(PlanNode parent) {
        return nodes.stream()
                .filter(node -> node.isChildOf(parent))
                .map(node -> new NodeDraft(node.label(), node.name(), drafts(node), numbersAt(node)))
                .toList();
    }

    private List<Integer> numbersAt(PlanNode node) {
        return targets.stream()
                .filter(target -> target.nodeId() == node.id())
                .map(Target::number)
                .toList();
    }

    public long id() {
        return id;
    }

    public String programmeCode() {
        return programmeCode;
    }

    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    public String title() {
        return title;
    }

    public String subtitle() {
        return subtitle;
    }

    public String municipality() {
        return municipality;
    }

    /** {@code document} and {@code chapters}, as the imported file has them. */
    public JsonNode frontMatter() {
        return frontMatter;
    }

    /** Headings of the sheets, by key: {@code goal} → 実施目標. */
    public JsonNode labels() {
        return labels;
    }

    /** {@link #labels()}, with what this one target has otherwise. */
    public JsonNode labelsOf(Target target) {
        ObjectNode merged = labels.deepCopy();
        merged.setAll((ObjectNode) target.labels());
        return merged;
    }

    /** The whole tree, parents first, in reading order. */
    public List<PlanNode> nodes() {
        return List.copyOf(nodes);
    }

    /** By number. */
    public List<Target> targets() {
        return List.copyOf(targets);
    }
}
