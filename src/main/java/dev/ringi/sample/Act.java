package dev.ringi.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One line of {@code wakaba-year.yaml}: what somebody does, and how.
 *
 * @param sheet number of the target, or 0
 * @param with fields of the sheet that are written anew, or null
 * @param answer to a consent, by its key
 * @param comments on a sheet that is returned, as its form sends them, or null
 * @param days of absence, from today on, or open days by which deadlines are extended
 * @param file among the sample's resources
 * @param name under which the file is attached
 * @param item number of the item to which the file belongs, or 0 for the sheet as a whole
 * @param isPublic whether the file goes public with the edition
 */
public record Act(
        String by,
        String does,
        int sheet,
        JsonNode with,
        String answer,
        String reason,
        List<JsonNode> comments,
        int days,
        String file,
        String name,
        int item,
        @JsonProperty("public") boolean isPublic) {}
