package dev.ringi.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** 視点 → 行動: one node of the tree above the targets; a plan's nodes come parent first, in reading order. */
@Entity
@Table(name = "plan_node")
public class PlanNode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private PlanNode parent;

    private String label;
    private String name;
    private int depth;

    @Column(name = "position")
    private int order;

    protected PlanNode() {}

    PlanNode(Plan plan, PlanNode parent, String label, String name, int order) {
        this.plan = plan;
        this.parent = parent;
        this.label = label;
        this.name = name;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.order = order;
    }

    public long id() {
        return id;
    }

    /** Null at the top. */
    public Long parentId() {
        return parent == null ? null : parent.id;
    }

    /** Such as 視点1. */
    public String label() {
        return label;
    }

    public String name() {
        return name;
    }

    /** 0 at the top. */
    public int depth() {
        return depth;
    }

    /** Its place among all nodes of the plan, in reading order. */
    public int order() {
        return order;
    }

    boolean isChildOf(PlanNode other) {
        return parent == other;
    }
}
