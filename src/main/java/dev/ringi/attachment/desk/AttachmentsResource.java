package dev.ringi.attachment.desk;

import dev.ringi.desk.TasklistResource;
import dev.ringi.sheet.SheetId;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.springframework.stereotype.Component;

/** The files of a sheet, by the door through which the caller comes. */
@Component
public class AttachmentsResource implements TasklistResource {

    static final String FEATURE = "attachments";

    private final Doors doors;
    private final SheetFiles files;

    AttachmentsResource(Doors doors, SheetFiles files) {
        this.doors = doors;
        this.files = files;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    /** For whoever sees the task. */
    @Path("task/{taskId}")
    public SheetFilesResource ofTask(@PathParam("taskId") String taskId) {
        return new SheetFilesResource(() -> doors.ofTask(taskId), files);
    }

    /** For those who keep the sheet or watch over all, also when no task is left. */
    @Path("sheet/{sheetId}")
    public SheetFilesResource ofSheet(@PathParam("sheetId") SheetId sheetId) {
        return new SheetFilesResource(() -> doors.ofSheet(sheetId), files);
    }
}
