package dev.ringi.attachment.desk;

import java.util.List;

/**
 * What the tab shows.
 *
 * @param editable whether the caller may change it now
 * @param accept the extensions that may be attached, with their dots
 * @param items texts of the sheet's items, in their order
 */
record Listing(
        String title,
        boolean editable,
        String maxSize,
        long maxBytes,
        int maxNumber,
        List<String> accept,
        List<String> items,
        List<Shown> files,
        List<Shown> removed) {

    /**
     * One attachment.
     *
     * @param number of the item, from 1; 0 for the sheet as a whole or an item that is gone
     * @param item its text as it now is, or, where it is gone, was; null for the sheet as a whole
     * @param gone whether the item is no longer there
     * @param removedAt null while it isn't removed
     * @param versions that may be read, newest first
     */
    record Shown(
            long id,
            String name,
            String type,
            int number,
            String item,
            boolean gone,
            boolean forPublic,
            String removedBy,
            String removedAt,
            List<Version> versions) {}

    /** @param hash SHA-256 */
    record Version(long id, int number, String name, String size, String hash, String by, String at) {}
}
