package dev.ringi.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** 課・室・センター: what has staff, and a head who decides. */
@Entity
public class Department {

    @Id
    private String code;

    private String name;
    private int displayOrder;
    private UnitCode divisionCode;
    private boolean policyOffice;
    private boolean active = true;

    protected Department() {}

    Department(UnitCode code) {
        this.code = code.value();
    }

    void describe(String name, int displayOrder, UnitCode divisionCode, boolean policyOffice) {
        this.name = name;
        this.displayOrder = displayOrder;
        this.divisionCode = divisionCode;
        this.policyOffice = policyOffice;
        this.active = true;
    }

    /** 廃止: no longer chosen for anything new; what it signed keeps its name. */
    void abolish() {
        active = false;
        policyOffice = false;
        divisionCode = null;
    }

    public UnitCode code() {
        return new UnitCode(code);
    }

    public String name() {
        return name;
    }

    public int displayOrder() {
        return displayOrder;
    }

    /** 部: empty for a department that stands under no division. */
    public Optional<UnitCode> divisionCode() {
        return Optional.ofNullable(divisionCode);
    }

    /** The department whose staff are the 事務局 ({@link Groups#OFFICE}). */
    public boolean isPolicyOffice() {
        return policyOffice;
    }

    public boolean isActive() {
        return active;
    }
}
