package dev.ringi.sheet.diff;

/**
 * One field in two contents of a sheet.
 *
 * @param path where it lies in the later content; for a row that was taken out, in the earlier one
 * @param label as people call it, with the number that belongs to {@code path}
 * @param before empty where nothing stood
 * @param after empty where nothing stands
 * @param movedFrom number of the row before it changed places with others, counted from 1; 0 where it didn't
 */
public record FieldChange(String path, String label, String before, String after, int movedFrom) {

    public ChangeKind kind() {
        if (before.equals(after)) {
            return movedFrom == 0 ? ChangeKind.UNCHANGED : ChangeKind.MOVED;
        }
        if (before.isEmpty()) {
            return ChangeKind.ADDED;
        }
        return after.isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    }
}
