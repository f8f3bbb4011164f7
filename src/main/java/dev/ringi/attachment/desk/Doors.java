package dev.ringi.attachment.desk;

import dev.ringi.attachment.Attachments;
import dev.ringi.desk.OwnTasks;
import dev.ringi.desk.TaskSubjects;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import org.springframework.stereotype.Service;

/** Who comes to which files: by a task that they see, or by the sheet itself. */
@Service
class Doors {

    private final OwnTasks own;
    private final TaskSubjects subjects;
    private final Attachments attachments;
    private final Organization organization;

    Doors(OwnTasks own, TaskSubjects subjects, Attachments attachments, Organization organization) {
        this.own = own;
        this.subjects = subjects;
        this.attachments = attachments;
        this.organization = organization;
    }

    /** Whoever sees the task without its being offered to them comes by the sheet's own door. */
    SheetId ofTask(String taskId) {
        var task = own.seen(taskId);
        var sheetId =
                subjects.sheetOf(taskId).map(SheetId::new).orElseThrow(() -> Refusal.absent("attachment.noSheet"));
        return own.isOffered(task) ? sheetId : ofSheet(sheetId);
    }

    /** The departments that write at it always; the policy office once it is handed in. */
    SheetId ofSheet(SheetId sheetId) {
        if (!attachments.areKeptBy(sheetId, own.caller()) && !isReviewed(sheetId)) {
            throw Refusal.absent("attachment.unknown");
        }
        return sheetId;
    }

    private boolean isReviewed(SheetId sheetId) {
        return organization.groupsOf(own.caller()).contains(Groups.OFFICE) && attachments.areHandedIn(sheetId);
    }
}
