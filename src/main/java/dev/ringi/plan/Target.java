package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.plan.PlanDraft.TargetDraft;
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
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 重点ターゲット・取り組み: one numbered line of a plan. */
@Entity
public class Target {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "node_id")
    private PlanNode node;

    private int number;
    private String mark;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode labels;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode carryOver;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "target_lead", joinColumns = @JoinColumn(name = "target_id"))
    @Column(name = "department_code")
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<String> leads = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Importance importance;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConsentRule> consents;

    protected Target() {}

    Target(Plan plan, PlanNode node, TargetDraft draft) {
        this.plan = plan;
        this.node = node;
        this.number = draft.number();
        this.mark = draft.mark();
        this.name = draft.name();
        this.labels = draft.labels();
        this.carryOver = draft.carryOver();
        this.leads = new ArrayList<>(draft.leads());
        this.importance = draft.importance();
        this.consents = draft.consents();
    }

    TargetDraft draft() {
        return new TargetDraft(number, mark, name, leadDepartments(), importance, consents, labels, carryOver);
    }

    public long id() {
        return id;
    }

    public long planId() {
        return plan.id();
    }

    public long nodeId() {
        return node.id();
    }

    public int number() {
        return number;
    }

    /** The number as it is printed: ①. */
    public String mark() {
        return mark;
    }

    public String name() {
        return name;
    }

    /** Codes, the first one leading; never empty. */
    public List<String> leadDepartments() {
        return List.copyOf(leads);
    }

    public Importance importance() {
        return importance;
    }

    /** Whose consent its sheet needs, in the plan's order. */
    public List<ConsentRule> consents() {
        return consents;
    }

    /** Headings that this target has otherwise than its plan; usually empty. See {@link Plan#labelsOf}. */
    public JsonNode labels() {
        return labels;
    }

    /** The text that pre-fills the sheet, in the sheet form's own shape; null where there is none. */
    public JsonNode carryOver() {
        return carryOver;
    }
}
