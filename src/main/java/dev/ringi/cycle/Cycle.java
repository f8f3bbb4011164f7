package dev.ringi.cycle;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.ClosedDay;
import dev.ringi.calendar.FiscalYear;
import dev.ringi.plan.Programme;
import dev.ringi.refusal.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 年度サイクル: one programme × fiscal year × phase. Exactly one exists of each: the row is the ledger's entry. */
@Entity
public class Cycle {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String programmeCode;
    private int fiscalYear;

    private String phase;

    private Long planId;
    private String title;
    private String businessKey;
    private Instant openedAt;
    private boolean late;

    @Enumerated(EnumType.STRING)
    private CycleState state;

    @Embedded
    private Call call;

    @Version
    private int lockVersion;

    protected Cycle() {}

    /** Ties the ledger's new entry to the plan that it is about. */
    void begin(long newPlanId, Programme programme) {
        var ofTheYear = programme.phase(phase);
        planId = newPlanId;
        title = programme.name() + " " + year().label() + "（" + ofTheYear.name() + "）";
        businessKey = String.join("-", year().shortLabel(), programme.name(), ofTheYear.name());
    }

    /** The policy office issues the call. */
    void call(Call issued, ClosedDay closed, BusinessDays days, LocalDate today, ZoneId zone) {
        requireState(CycleState.OPENED);
        issued.requireInOrder(today, zone);
        issued.require(closed, days);
        call = issued;
        state = CycleState.CALLED;
    }

    void publish() {
        requireState(CycleState.CALLED);
        state = CycleState.PUBLISHED;
    }

    private void requireState(CycleState expected) {
        if (state != expected) {
            throw new Refusal("cycle.state", title, state.label());
        }
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

    /** Code of one of its programme's phases. */
    public String phase() {
        return phase;
    }

    public long planId() {
        return planId;
    }

    /** As in "重点計画　令和8年度（目標）". */
    public String title() {
        return title;
    }

    /** As in R8-重点計画-目標: no other cycle's is the same. */
    public String businessKey() {
        return businessKey;
    }

    /** What stands before everything that is about it: 【R8-重点計画-目標】; "" before it has begun. */
    public String prefix() {
        return businessKey == null ? "" : "【" + businessKey + "】";
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** 遅延開始: the date had passed when it was opened. */
    public boolean isLate() {
        return late;
    }

    public CycleState state() {
        return state;
    }

    /** Null until the policy office has issued it. */
    public Call call() {
        return call;
    }
}
