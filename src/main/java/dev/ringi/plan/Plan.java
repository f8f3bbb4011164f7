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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One programme in one fiscal year: its tree, and what stands before its sheets in print. */
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

    protected Plan() {}

    Plan(Programme programme, PlanDraft draft) {
        this.programmeCode = programme.code();
        this.fiscalYear = draft.year().year();
        state(programme, draft);
    }

    /** The first step of being stated anew. */
    void dropNodes() {
        if (inUse) {
            throw new Refusal("plan.inUse", title, year().label());
        }
        nodes.clear();
    }

    void state(Programme programme, PlanDraft draft) {
        municipality = draft.municipality();
        title = draft.title();
        subtitle = draft.subtitle();
        frontMatter = draft.frontMatter();
        labels = draft.labels();
        draft.nodes().forEach(node -> grow(null, node, programme));
    }

    private void grow(PlanNode parent, NodeDraft draft, Programme programme) {
        var node = new PlanNode(this, parent, key(parent, draft, programme), nodes.size(), draft);
        nodes.add(node);
        draft.children().forEach(child -> grow(node, child, programme));
    }

    private static String key(PlanNode parent, NodeDraft draft, Programme programme) {
        var level = programme.level(draft.level()).orElseThrow();
        var own = draft.mark().isEmpty() ? String.valueOf(draft.number()) : draft.mark();
        return parent == null || level.isContinuous() ? own : parent.key() + "-" + own;
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
        return new PlanDraft(year(), municipality, title, subtitle, frontMatter, labels, drafts(null));
    }

    private List<NodeDraft> drafts(PlanNode parent) {
        return nodes.stream()
                .filter(node -> node.isChildOf(parent))
                .map(node -> node.draft(drafts(node)))
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

    /** {@code chapters}, as the imported file has them. */
    public JsonNode frontMatter() {
        return frontMatter;
    }

    /** Headings of the sheets, by name: {@code goal} → 実施目標. */
    public JsonNode labels() {
        return labels;
    }

    /** {@link #labels()}, with what this one node has otherwise. */
    public JsonNode labelsOf(PlanNode node) {
        ObjectNode merged = labels.deepCopy();
        merged.setAll((ObjectNode) node.labels());
        return merged;
    }

    /** The whole tree, parents first, in reading order. */
    public List<PlanNode> nodes() {
        return List.copyOf(nodes);
    }

    /** Those of some levels, in reading order. */
    public List<PlanNode> nodes(Collection<String> levels) {
        return nodes.stream().filter(node -> levels.contains(node.level())).toList();
    }

    /** @throws java.util.NoSuchElementException where the plan has no such node */
    public PlanNode node(long nodeId) {
        return nodes.stream().filter(node -> node.id() == nodeId).findFirst().orElseThrow();
    }

    /** {@link PlanNode#content} of the node; empty also where the plan has no such node. */
    public Optional<JsonNode> contentOf(long nodeId, String phase) {
        return nodes.stream().filter(node -> node.id() == nodeId).findFirst().flatMap(node -> node.content(phase));
    }

    /** The node of this {@link PlanNode#key}. */
    public Optional<PlanNode> node(String key) {
        return nodes.stream().filter(node -> node.key().equals(key)).findFirst();
    }

    /** Nodes below this one, itself first. */
    public List<PlanNode> branch(PlanNode top) {
        var below = nodes.stream().filter(node -> node.isChildOf(top)).flatMap(node -> branch(node).stream());
        return Stream.concat(Stream.of(top), below).toList();
    }

    /** The nodes above this one, topmost first. */
    public List<PlanNode> above(PlanNode node) {
        var path = new ArrayDeque<PlanNode>();
        for (var parent = node.parentId();
                parent != null;
                parent = path.getFirst().parentId()) {
            path.addFirst(node(parent));
        }
        return List.copyOf(path);
    }
}
