package dev.ringi.organization;

import java.util.List;

/** A whole organisation as a file states it; equal drafts mean that there is nothing to change. */
record OrganizationDraft(List<PersonDraft> people, List<DepartmentDraft> departments, List<BodyDraft> bodies) {

    record PersonDraft(String id, String name, String mail) {}

    record DepartmentDraft(String code, String name, boolean policyOffice, List<MemberDraft> members) {}

    record BodyDraft(String groupId, String name, List<MemberDraft> members) {}

    record MemberDraft(String person, String title, boolean head) {}
}
