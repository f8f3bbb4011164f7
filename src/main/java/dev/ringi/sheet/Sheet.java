package dev.ringi.sheet;

import static dev.ringi.sheet.SheetState.ACCEPTED;
import static dev.ringi.sheet.SheetState.DRAFTING;
import static dev.ringi.sheet.SheetState.IN_CONSENT;
import static dev.ringi.sheet.SheetState.RETURNED;
import static dev.ringi.sheet.SheetState.SUBMITTED;
import static dev.ringi.sheet.SheetState.UNDER_REVIEW;
import static dev.ringi.sheet.SheetState.WITHDRAWN;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.calendar.BusinessDays;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.plan.Importance;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One target's sheet in one cycle (シート). Its versions never change once written. */
@Entity
public class Sheet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private long cycleId;
    private long planId;
    private long targetId;
    private int position;
    private String title;
    private String businessKey;
    private String form;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<UnitCode> leadDepartments;

    private String programme;
    private String phase;

    @Enumerated(EnumType.STRING)
    private Importance importance;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<ConsentRule> consents;

    @Embedded
    private Deadlines deadlines;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Rung> route;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<UnitCode> mending = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Seat> seats = List.of();

    @Enumerated(EnumType.STRING)
    private SheetState state = DRAFTING;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    @BatchSize(size = 500)
    private List<Extension> extensions = new ArrayList<>();

    private int round = 1;
    private int returns;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<SheetVersion> versions = new ArrayList<>();

    @Version
    private int lockVersion;

    protected Sheet() {}

    /** @param route keeps for good: a change of the table of routes touches sheets to come only */
    Sheet(long cycleId, SheetOrder order, List<Rung> route) {
        this.cycleId = cycleId;
        planId = order.planId();
        targetId = order.targetId();
        position = order.position();
        title = order.title();
        businessKey = order.businessKey();
        form = order.form();
        leadDepartments = List.copyOf(order.leadDepartments());
        programme = order.handling().programme();
        phase = order.handling().phase();
        importance = order.handling().importance();
        consents = order.handling().consents();
        deadlines = order.handling().deadlines();
        this.route = List.copyOf(route);
    }

    /** The department hands a new version in; it begins a round of decisions on exactly this content. */
    public SheetVersion submit(JsonNode content, Set<String> drafters, String author, Instant at) {
        moveTo(SUBMITTED, DRAFTING, RETURNED, WITHDRAWN);
        mending = List.of();
        var version = new SheetVersion(this, versions.size() + 1, content, drafters, author, at);
        versions.add(version);
        return version;
    }

    /** Who has to approve in this round; whatever the organisation becomes meanwhile. */
    public void ask(List<Seat> approvers) {
        require(SUBMITTED);
        seats = List.copyOf(approvers);
    }

    /** Other departments are asked before the heads decide. */
    public void seekConsent() {
        moveTo(IN_CONSENT, SUBMITTED);
    }

    /** Every department asked has agreed. */
    public void consented() {
        moveTo(SUBMITTED, IN_CONSENT);
    }

    /** The submitter takes it back before the next person has decided. */
    public void withdraw() {
        moveTo(WITHDRAWN, IN_CONSENT, SUBMITTED, UNDER_REVIEW);
        round++;
    }

    /** Every lead department has approved the current version. */
    public void passToReview() {
        moveTo(UNDER_REVIEW, SUBMITTED);
    }

    /** @param departments those who have to mend it; empty where all who take part may */
    public void sendBack(List<UnitCode> departments) {
        moveTo(RETURNED, IN_CONSENT, SUBMITTED, UNDER_REVIEW);
        mending = List.copyOf(departments);
        returns++;
        round++;
    }

    public void accept() {
        moveTo(ACCEPTED, UNDER_REVIEW);
    }

    /** An accepted sheet is open for change again; whoever calls this records the reason. */
    public void reopen() {
        moveTo(RETURNED, ACCEPTED);
        round++;
    }

    /**
     * 期限延長. Refused unless each deadline asked for is later than it was, on an open day from today on, and still to be met; and
     * without a reason.
     */
    public Extension extend(Postponement asked, BusinessDays days, LocalDate today, String author, Instant at) {
        requireExtensible(asked, days, today);
        var after = asked.after(deadlines);
        var extension =
                new Extension(this, extensions.size() + 1, after, asked.reason().strip(), author, at);
        extensions.add(extension);
        deadlines = after;
        return extension;
    }

    /** Refused where {@link #extend} would be. */
    public void requireExtensible(Postponement asked, BusinessDays days, LocalDate today) {
        new ExtensionRules(this, days, today).check(asked);
    }

    /** Whether the sheet is waiting for its drafters. */
    public boolean isDrafting() {
        return Set.of(DRAFTING, RETURNED, WITHDRAWN).contains(state);
    }

    /** Refused where the sheet is not waiting for its drafters. */
    public void requireDrafting() {
        require(DRAFTING, RETURNED, WITHDRAWN);
    }

    /** Refused where the sheet is in none of these states. */
    public void require(SheetState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Refusal("sheet.state", title, state.label());
        }
    }

    private void moveTo(SheetState next, SheetState... allowedFrom) {
        require(allowedFrom);
        state = next;
    }

    /** The latest version; refused before the first submission. */
    public SheetVersion current() {
        return latest().orElseThrow(() -> new Refusal("sheet.noVersion", title));
    }

    public Optional<SheetVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    public List<SheetVersion> versions() {
        return List.copyOf(versions);
    }

    public boolean isAccepted() {
        return state == ACCEPTED;
    }

    public SheetId id() {
        return new SheetId(id);
    }

    public long cycleId() {
        return cycleId;
    }

    public long planId() {
        return planId;
    }

    public long targetId() {
        return targetId;
    }

    /** Of its target in the plan, in reading order. */
    public int position() {
        return position;
    }

    /** Mark and name of the target, as in "② …の推進". */
    public String title() {
        return title;
    }

    public String businessKey() {
        return businessKey;
    }

    /** Id of the Camunda Form that defines this sheet's content. */
    public String form() {
        return form;
    }

    /** First the one named first in the plan. */
    public List<UnitCode> leadDepartments() {
        return leadDepartments;
    }

    public Handling handling() {
        return new Handling(programme, phase, importance, consents, deadlines);
    }

    /** As the call set them, whatever was extended since. */
    public Deadlines originalDeadlines() {
        return extensions.isEmpty() ? deadlines : extensions.get(0).before();
    }

    /** By when whoever has the sheet now is to be done with it. */
    public LocalDate due() {
        return deadlines.in(state);
    }

    /** From the lowest rung to the highest; empty where the table of routes names none. */
    public List<Rung> route() {
        return route;
    }

    /** Who has to approve in this round, from the lowest rung to the highest. */
    public List<Seat> seats() {
        return seats;
    }

    /** The departments to which it was returned; empty where all who take part may mend it. */
    public List<UnitCode> mending() {
        return mending;
    }

    public SheetState state() {
        return state;
    }

    /** How often it was returned; taking it back doesn't count. */
    public int returns() {
        return returns;
    }

    /** Counts from 1; every return and every withdrawal begins the next. */
    public int round() {
        return round;
    }
}
