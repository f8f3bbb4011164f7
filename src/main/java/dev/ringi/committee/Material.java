package dev.ringi.committee;

import dev.ringi.organization.UnitCode;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.content.Block;
import java.util.List;

/**
 * One accepted sheet as the committee sees it (諮問資料), copied when the material was frozen.
 *
 * @param title mark and name of the target
 * @param version number of the sheet's version that was copied
 * @param hash that version's hash, by which a later change shows
 * @param blocks what it said, as its form arranged it
 */
public record Material(
        long targetId, String title, List<UnitCode> leadDepartments, int version, String hash, List<Block> blocks) {

    static Material of(Sheet sheet, List<Block> blocks) {
        var current = sheet.current();
        return new Material(
                sheet.targetId(),
                sheet.title(),
                List.copyOf(sheet.leadDepartments()),
                current.number(),
                current.hash(),
                blocks);
    }
}
