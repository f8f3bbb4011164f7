package dev.ringi.publication.desk;

import dev.ringi.publication.EditionFiles;
import dev.ringi.publication.FileFormat;
import dev.ringi.refusal.Refusal;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** Editions before their release, for whoever has an open task about them. */
@Service
public class EditionPreviews {

    private static final String EDITION_ID = "editionId";

    private final TaskService tasks;
    private final EditionFiles files;

    EditionPreviews(TaskService tasks, EditionFiles files) {
        this.tasks = tasks;
        this.files = files;
    }

    public byte[] of(long editionId, FileFormat format) {
        var seen = tasks.createTaskQuery()
                .processVariableValueEquals(EDITION_ID, editionId)
                .count();
        if (seen == 0) {
            throw Refusal.absent("desk.noEdition");
        }
        return files.preview(editionId, format);
    }
}
