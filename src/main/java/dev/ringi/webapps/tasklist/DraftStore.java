package dev.ringi.webapps.tasklist;

import com.fasterxml.jackson.databind.JsonNode;

/** Where a saved draft goes besides the task, so that it outlives the task. */
public interface DraftStore {

    /** Keeps {@code content}, in sheet content shape and possibly incomplete, as the latest draft of the sheet. */
    void save(long sheetId, JsonNode content, String personId);
}
