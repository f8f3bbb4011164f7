package dev.ringi.organization;

import java.util.List;

/** A whole organisation as a file states it; equal drafts mean that there is nothing to change. */
record OrganizationDraft(
        List<PersonDraft> people,
        List<DepartmentDraft> departments,
        List<DivisionDraft> divisions,
        List<BodyDraft> bodies) {

    record PersonDraft(String id, String name, String mail) {}

    /** @param deputies ids of people, the first to be asked first */
    record DepartmentDraft(
            UnitCode code, String name, boolean policyOffice, List<MemberDraft> members, List<String> deputies) {}

    /** @param departments codes, in the order of the departments themselves */
    record DivisionDraft(
            UnitCode code, String name, List<UnitCode> departments, List<MemberDraft> members, List<String> deputies) {}

    record BodyDraft(String groupId, String name, List<MemberDraft> members) {}

    record MemberDraft(String person, String title, boolean head, boolean chief) {}
}
