package dev.ringi.submission;

import dev.ringi.sheet.SheetId;

/**
 * 代決: somebody decided for an absent holder of a seat, who is to read it afterwards.
 *
 * @param stepId of the decision in the sheet's history
 * @param seat group id, as in {@code d0301head}
 */
public record DecidedOnBehalf(SheetId sheetId, String title, String businessKey, long stepId, String seat) {}
