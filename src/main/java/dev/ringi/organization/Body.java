package dev.ringi.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** 附属機関・本部など: what people belong to besides departments. Its id is its group's. */
@Entity
class Body {

    @Id
    private String groupId;

    private String name;
    private int displayOrder;

    protected Body() {}

    Body(String groupId, String name, int displayOrder) {
        this.groupId = groupId;
        this.name = name;
        this.displayOrder = displayOrder;
    }

    String groupId() {
        return groupId;
    }

    String name() {
        return name;
    }
}
