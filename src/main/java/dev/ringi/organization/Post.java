package dev.ringi.organization;

import dev.ringi.organization.OrganizationDraft.MemberDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;

/** 職: what one person is in one department or body. A person may hold several (兼務). */
@Entity
class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "department_code")
    private Department department;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "body_id")
    private Body body;

    private String title;

    @Column(name = "head")
    private boolean isHead;

    protected Post() {}

    Post(Person person, Department department, String title, boolean head) {
        this.person = person;
        this.department = department;
        this.title = title;
        this.isHead = head;
    }

    Post(Person person, Body body, String title) {
        this.person = person;
        this.body = body;
        this.title = title;
    }

    Person person() {
        return person;
    }

    boolean isIn(Department other) {
        return department != null && department.code().equals(other.code());
    }

    boolean isIn(Body other) {
        return body != null && body.groupId().equals(other.groupId());
    }

    MemberDraft draft() {
        return new MemberDraft(person.id(), title, isHead);
    }

    /** The ids of the groups that this post puts its holder into. */
    List<String> groups() {
        if (body != null) {
            return List.of(body.groupId());
        }
        var groups = new ArrayList<>(List.of(Groups.staffOf(department.code())));
        if (isHead) {
            groups.add(Groups.headOf(department.code()));
        }
        if (department.isPolicyOffice()) {
            groups.add(Groups.OFFICE);
        }
        return groups;
    }

    /** 政策企画課 + 課長 = 政策企画課長: what the unit's name ends with and the title begins with is written once. */
    String capacity() {
        var unit = body == null ? department.name() : body.name();
        var overlap = Math.min(unit.length(), title.length());
        while (!title.startsWith(unit.substring(unit.length() - overlap))) {
            overlap--;
        }
        return unit + title.substring(overlap);
    }
}
