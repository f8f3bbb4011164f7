package dev.ringi.attachment.desk;

import dev.ringi.attachment.Attachments;
import dev.ringi.attachment.Downloads;
import dev.ringi.attachment.Downloads.Download;
import dev.ringi.desk.OwnTasks;
import dev.ringi.engine.InServersName;
import dev.ringi.organization.Groups;
import dev.ringi.organization.Organization;
import dev.ringi.publication.EditionContent.Attached;
import dev.ringi.publication.Editions;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** Who comes to which files: by a task that they see, or by the sheet itself. */
@Service
class Doors {

    private static final String SHEET_ID = "sheetId";
    private static final String EDITION_ID = "editionId";

    private final TaskService tasks;
    private final OwnTasks own;
    private final InServersName server;
    private final Attachments attachments;
    private final Organization organization;
    private final Editions editions;
    private final Downloads downloads;

    Doors(
            TaskService tasks,
            OwnTasks own,
            InServersName server,
            Attachments attachments,
            Organization organization,
            Editions editions,
            Downloads downloads) {
        this.tasks = tasks;
        this.own = own;
        this.server = server;
        this.attachments = attachments;
        this.organization = organization;
        this.editions = editions;
        this.downloads = downloads;
    }

    /** Whoever sees the task without its being offered to them comes by the sheet's own door. */
    SheetId ofTask(String taskId) {
        var task = own.seen(taskId);
        if (server.call(() -> tasks.getVariable(task.getId(), SHEET_ID)) instanceof Number id) {
            var sheetId = new SheetId(id.longValue());
            return own.isOffered(taskId) ? sheetId : ofSheet(sheetId);
        }
        throw Refusal.absent("attachment.noSheet");
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

    Download ofEdition(long editionId, long versionId) {
        var seen = tasks.createTaskQuery()
                .processVariableValueEquals(EDITION_ID, editionId)
                .count();
        if (seen == 0) {
            throw Refusal.absent("attachment.unknown");
        }
        return editions.content(editionId)
                .attached(versionId)
                .map(Attached::versionId)
                .map(downloads::of)
                .orElseThrow(() -> Refusal.absent("attachment.unknown"));
    }
}
