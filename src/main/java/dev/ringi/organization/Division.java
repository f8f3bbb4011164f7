package dev.ringi.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 部: several departments under one head. */
@Entity
class Division {

    @Id
    private String code;

    private String name;
    private int displayOrder;
    private boolean active = true;

    protected Division() {}

    Division(UnitCode code) {
        this.code = code.value();
    }

    void describe(String name, int displayOrder) {
        this.name = name;
        this.displayOrder = displayOrder;
        this.active = true;
    }

    void abolish() {
        active = false;
    }

    UnitCode code() {
        return new UnitCode(code);
    }

    String name() {
        return name;
    }
}
