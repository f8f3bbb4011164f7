package dev.ringi.submission.desk;

import dev.ringi.desk.OwnTasks;
import dev.ringi.html.Html;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in the tabs of a task, for whoever sees the task. */
@Service
@Transactional(readOnly = true)
class TaskTabs {

    private final SheetOfTask sheetOfTask;
    private final OwnTasks own;
    private final LastYearPage lastYear;
    private final ChangesPage changes;
    private final HistoryPage history;
    private final SavedDrafts drafts;

    TaskTabs(
            SheetOfTask sheetOfTask,
            OwnTasks own,
            LastYearPage lastYear,
            ChangesPage changes,
            HistoryPage history,
            SavedDrafts drafts) {
        this.sheetOfTask = sheetOfTask;
        this.own = own;
        this.lastYear = lastYear;
        this.changes = changes;
        this.history = history;
        this.drafts = drafts;
    }

    Html lastYear(String taskId) {
        return lastYear.of(read(taskId));
    }

    Html changes(String taskId, Integer since) {
        return changes.of(read(taskId), since, own.caller());
    }

    /** Drafts are for those who may go on with them. */
    Html history(String taskId) {
        var sheet = sheetOfTask.seen(taskId);
        return history.of(sheet, sheet.isDrafting() && own.isOffered(taskId) ? drafts.of(sheet) : List.of());
    }

    /** Refused to those who may not go on with the draft. */
    Html draft(String taskId, int number) {
        own.offered(taskId);
        return drafts.revision(sheetOfTask.seen(taskId), number);
    }

    /** What is still being written, only those read who may go on with it. */
    private Sheet read(String taskId) {
        var sheet = sheetOfTask.seen(taskId);
        if (sheet.isDrafting() && !own.isOffered(taskId)) {
            throw Refusal.forbidden("beside.draftOfOthers", sheet.title());
        }
        return sheet;
    }

    Html version(String taskId, int number) {
        return history.version(sheetOfTask.seen(taskId), number);
    }
}
