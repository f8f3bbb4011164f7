package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.PlanDraft.NodeDraft;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 視点、行動、重点ターゲット、…: one node of a plan's tree; a plan's nodes come parent first, in reading order. */
@Entity
@Table(name = "plan_node")
public class PlanNode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private PlanNode parent;

    private String level;
    private int number;
    private String mark;
    private String name;
    private String key;
    private int depth;

    @Column(name = "position")
    private int order;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_node_lead", joinColumns = @JoinColumn(name = "node_id"))
    @Column(name = "department_code")
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<UnitCode> leads = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Importance importance;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConsentRule> consents;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode labels;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> content;

    protected PlanNode() {}

    /** @param key within its plan */
    PlanNode(Plan plan, PlanNode parent, String key, int order, NodeDraft draft) {
        this.plan = plan;
        this.parent = parent;
        this.key = key;
        this.order = order;
        depth = parent == null ? 0 : parent.depth + 1;
        level = draft.level();
        number = draft.number();
        mark = draft.mark();
        name = draft.name();
        leads = new ArrayList<>(draft.leads());
        importance = draft.importance();
        consents = draft.consents();
        labels = draft.labels();
        content = draft.content();
    }

    NodeDraft draft(List<NodeDraft> children) {
        return new NodeDraft(
                level,
                number,
                mark,
                name,
                leadDepartments(),
                importance,
                consents,
                labels,
                new TreeMap<>(content),
                children);
    }

    public long id() {
        return id;
    }

    public long planId() {
        return plan.id();
    }

    /** Null at the top. */
    public Long parentId() {
        return parent == null ? null : parent.id;
    }

    /** Key of its {@link Level}. */
    public String level() {
        return level;
    }

    public int number() {
        return number;
    }

    /** The number as it is printed: 視点1, ①; empty where its level has none. */
    public String mark() {
        return mark;
    }

    public String name() {
        return name;
    }

    /** Mark and name, as in "② …の推進". */
    public String title() {
        return mark.isEmpty() ? name : mark + " " + name;
    }

    /** By which it is known within its plan, and in that of another year: ⑥, or 1-2 where numbers count anew below each node. */
    public String key() {
        return key;
    }

    /** 0 at the top. */
    public int depth() {
        return depth;
    }

    /** Its place among all nodes of the plan, in reading order. */
    public int order() {
        return order;
    }

    /** The first one leading; empty for a node of a level that never has a sheet. */
    public List<UnitCode> leadDepartments() {
        return List.copyOf(leads);
    }

    public Importance importance() {
        return importance;
    }

    /** Whose consent its sheet needs, in the plan's order. */
    public List<ConsentRule> consents() {
        return consents;
    }

    /** Headings that this node has otherwise than its plan; usually empty. See {@link Plan#labelsOf}. */
    public JsonNode labels() {
        return labels;
    }

    /** The text with which its sheet of this phase begins, in the sheet form's own shape. */
    public Optional<JsonNode> content(String phase) {
        return Optional.ofNullable(content.get(phase));
    }

    boolean isChildOf(PlanNode other) {
        return parent == other;
    }
}
