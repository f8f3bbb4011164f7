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
import java.util.Optional;

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
    @JoinColumn(name = "division_code")
    private Division division;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "body_id")
    private Body body;

    private String title;

    @Column(name = "head")
    private boolean isHead;

    @Column(name = "chief")
    private boolean isChief;

    protected Post() {}

    private Post(Person person, MemberDraft member) {
        this.person = person;
        this.title = member.title();
        this.isHead = member.head();
        this.isChief = member.chief();
    }

    Post(Person person, Department department, MemberDraft member) {
        this(person, member);
        this.department = department;
    }

    Post(Person person, Division division, MemberDraft member) {
        this(person, member);
        this.division = division;
    }

    Post(Person person, Body body, MemberDraft member) {
        this(person, member);
        this.body = body;
    }

    Person person() {
        return person;
    }

    boolean isHead() {
        return isHead;
    }

    boolean isIn(Department other) {
        return department != null && department.code().equals(other.code());
    }

    boolean isIn(Division other) {
        return division != null && division.code().equals(other.code());
    }

    boolean isIn(Body other) {
        return body != null && body.groupId().equals(other.groupId());
    }

    MemberDraft draft() {
        return new MemberDraft(person.id(), title, isHead, isChief);
    }

    /** The ids of the groups that this post puts its holder into. */
    List<String> groups() {
        var groups = new ArrayList<>(List.of(unitCode().map(Groups::staffOf).orElseGet(() -> body.groupId())));
        seat().ifPresent(seat -> groups.addAll(List.of(seat, Groups.inPerson(seat))));
        if (department != null && department.isPolicyOffice()) {
            groups.add(Groups.OFFICE);
        }
        return groups;
    }

    /** Where this post decides, if it does. */
    Optional<String> seat() {
        if (isHead) {
            return unitCode().map(Groups::headOf);
        }
        return isChief ? unitCode().map(Groups::chiefOf) : Optional.empty();
    }

    /** Empty for a post in a body. */
    Optional<UnitCode> unitCode() {
        return Optional.ofNullable(department)
                .map(Department::code)
                .or(() -> Optional.ofNullable(division).map(Division::code));
    }

    private String unit() {
        if (body != null) {
            return body.name();
        }
        return department == null ? division.name() : department.name();
    }

    /** 政策企画課 + 課長 = 政策企画課長: what the unit's name ends with and the title begins with is written once. */
    String capacity() {
        var unit = unit();
        var overlap = Math.min(unit.length(), title.length());
        while (!title.startsWith(unit.substring(unit.length() - overlap))) {
            overlap--;
        }
        return unit + title.substring(overlap);
    }
}
