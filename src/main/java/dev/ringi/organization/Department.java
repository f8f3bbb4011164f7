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
    private String divisionCode;
    private boolean policyOffice;
    private boolean active = true;

    protected Department() {}

    Department(String code) {
        this.code = code;
    }

    void describe(String name, int displayOrder, String divisionCode, boolean policyOffice) {
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

    /** ASCII; also the id of its staff's group. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int displayOrder() {
        return displayOrder;
    }

    /** 部: empty for a department that stands under no division. */
    public Optional<String> divisionCode() {
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
