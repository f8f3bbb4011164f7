package dev.ringi.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Kept after they left, without a post, for what they once wrote and decided. */
@Entity
public class Person {

    @Id
    private String id;

    private String name;
    private String mail;
    private int displayOrder;

    protected Person() {}

    Person(String id) {
        this.id = id;
    }

    void describe(String name, String mail, int displayOrder) {
        this.name = name;
        this.mail = mail;
        this.displayOrder = displayOrder;
    }

    /** ASCII; also the user's id at log-in. */
    public String id() {
        return id;
    }

    /** Family name, space, given name: 佐藤 花子. */
    public String name() {
        return name;
    }

    public String mail() {
        return mail;
    }

    public int displayOrder() {
        return displayOrder;
    }
}
