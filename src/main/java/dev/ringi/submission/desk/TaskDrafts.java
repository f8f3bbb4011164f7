package dev.ringi.submission.desk;

import static dev.ringi.submission.process.SheetSubmissionElements.DRAFT_SHEET;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.calendar.JapaneseTime;
import dev.ringi.desk.OwnTasks;
import dev.ringi.desk.People;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.engine.InServersName;
import dev.ringi.organization.Groups;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.DraftOutdated;
import dev.ringi.sheet.DraftRevision;
import dev.ringi.sheet.Drafts;
import dev.ringi.sheet.SheetDraft;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.Sheets;
import dev.ringi.submission.Submissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of the sheets that open tasks are about. Whoever the task is offered to saves, and may take it over from a
 * colleague; whoever sees it may know who saved when.
 */
@Service
class TaskDrafts {

    private final TaskService tasks;
    private final OwnTasks own;
    private final TaskSubjects subjects;
    private final InServersName server;
    private final Sheets sheets;
    private final Drafts drafts;
    private final Submissions submissions;
    private final People people;
    private final Clock clock;

    TaskDrafts(
            TaskService tasks,
            OwnTasks own,
            TaskSubjects subjects,
            InServersName server,
            Sheets sheets,
            Drafts drafts,
            Submissions submissions,
            People people,
            Clock clock) {
        this.tasks = tasks;
        this.own = own;
        this.subjects = subjects;
        this.server = server;
        this.sheets = sheets;
        this.drafts = drafts;
        this.submissions = submissions;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SavedDraft last(String taskId) {
        var task = own.seen(taskId);
        return told(task, drafts.of(sheetOf(task)));
    }

    @Transactional
    public SavedDraft save(String taskId, JsonNode content, Integer basedOn) {
        var task = own.offered(taskId);
        var sheetId = sheetOf(task);
        sheets.hold(sheetId);
        var before = sheets.textToWorkOn(sheetId);
        var draft = drafts.save(sheetId, content, own.caller(), basedOn);
        submissions.requireOwnParts(sheetId, before, draft.content(), own.caller());
        server.call(() -> {
            offerToWriters(taskId, sheetId);
            return null;
        });
        return told(task, Optional.of(draft));
    }

    /** A unit that was given an item only now finds the draft among its tasks, too. */
    private void offerToWriters(String taskId, SheetId sheetId) {
        var offered = tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .toList();
        submissions.writers(sheetId).stream()
                .map(Groups::staffOf)
                .filter(group -> !offered.contains(group))
                .forEach(group -> tasks.addCandidateGroup(taskId, group));
    }

    /** From a colleague, or from nobody; only where several write one draft. */
    @Transactional
    public SavedDraft takeOver(String taskId) {
        sheetOf(own.offered(taskId));
        server.callUnchecked(() -> {
            tasks.setAssignee(taskId, own.caller());
            return null;
        });
        return last(taskId);
    }

    /** Without their texts, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> revisions(String taskId) {
        return drafts.revisions(sheetOf(own.offered(taskId))).stream()
                .map(revision -> kept(revision, null))
                .toList();
    }

    @Transactional(readOnly = true)
    public KeptDraft revision(String taskId, int number) {
        var revision = drafts.revision(sheetOf(own.offered(taskId)), number);
        return kept(revision, revision.content());
    }

    DraftConflict conflict(DraftOutdated outdated) {
        var current = outdated.current();
        var by = people.nameOf(current.savedBy());
        var message =
                new Refusal("desk.draftOutdated", by, JapaneseTime.of(current.savedAt(), clock.getZone())).getMessage();
        var differences = outdated.differences().stream()
                .map(DraftConflict.Difference::of)
                .toList();
        return new DraftConflict(message, by, text(current.savedAt()), current.revision(), differences);
    }

    private SheetId sheetOf(Task task) {
        return Optional.of(task)
                .filter(open -> DRAFT_SHEET.equals(open.getTaskDefinitionKey()))
                .flatMap(open -> subjects.sheetOf(open.getId()))
                .map(SheetId::new)
                .orElseThrow(() -> Refusal.absent("desk.noSheet", task.getName()));
    }

    private SavedDraft told(Task task, Optional<SheetDraft> draft) {
        return new SavedDraft(
                draft.map(SheetDraft::savedBy).map(people::nameOf).orElse(null),
                draft.map(SheetDraft::savedAt).map(TaskDrafts::text).orElse(null),
                draft.map(SheetDraft::revision).orElse(0),
                people.someone(task.getAssignee()),
                own.isOffered(task));
    }

    private KeptDraft kept(DraftRevision revision, JsonNode sheet) {
        return new KeptDraft(revision.number(), people.nameOf(revision.savedBy()), text(revision.savedAt()), sheet);
    }

    private static String text(Instant at) {
        return Objects.toString(at, null);
    }
}
