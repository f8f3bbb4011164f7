package dev.ringi.webapps.beside;

import dev.ringi.webapps.tasklist.OwnTasks;
import org.jsoup.nodes.Element;
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

    TaskTabs(SheetOfTask sheetOfTask, OwnTasks own, LastYearPage lastYear, ChangesPage changes, HistoryPage history) {
        this.sheetOfTask = sheetOfTask;
        this.own = own;
        this.lastYear = lastYear;
        this.changes = changes;
        this.history = history;
    }

    Element lastYear(String taskId) {
        return lastYear.of(sheetOfTask.seen(taskId));
    }

    Element changes(String taskId, Integer since) {
        return changes.of(sheetOfTask.seen(taskId), since, own.caller());
    }

    Element history(String taskId) {
        return history.of(sheetOfTask.seen(taskId));
    }

    Element version(String taskId, int number) {
        return history.version(sheetOfTask.seen(taskId), number);
    }
}
