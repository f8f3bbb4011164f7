package dev.ringi.sheet.diff;

/** What became of a field between two contents; the label is what people read. */
public enum ChangeKind {
    UNCHANGED("変更なし"),
    CHANGED("変更"),
    ADDED("追加"),
    REMOVED("削除"),
    MOVED("移動");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
