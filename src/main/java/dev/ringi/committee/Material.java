package dev.ringi.committee;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.Sheet;
import java.util.List;

/**
 * One accepted sheet as the committee sees it (諮問資料), copied when the material was frozen.
 *
 * @param title mark and name of the target
 * @param version number of the sheet's version that was copied
 * @param hash that version's hash, by which a later change shows
 */
public record Material(
        long targetId,
        String title,
        List<String> leadDepartments,
        String form,
        int version,
        String hash,
        JsonNode content) {

    static Material of(Sheet sheet) {
        var current = sheet.current();
        return new Material(
                sheet.targetId(),
                sheet.title(),
                List.copyOf(sheet.leadDepartments()),
                sheet.form(),
                current.number(),
                current.hash(),
                current.content());
    }
}
