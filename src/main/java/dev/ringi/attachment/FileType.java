package dev.ringi.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be attached, by its content; the first extension is the usual one. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    DOCX("Word文書", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excelブック", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("PowerPointスライド", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("Word文書（97-2003）", "application/msword", "doc"),
    XLS("Excelブック（97-2003）", "application/vnd.ms-excel", "xls"),
    PNG("PNG画像", "image/png", "png"),
    JPEG("JPEG画像", "image/jpeg", "jpg", "jpeg"),
    CSV("CSV", "text/csv", "csv"),
    TEXT("テキスト", "text/plain", "txt");

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    FileType(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> named(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** All extensions there are, without the dot. */
    public static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).toList();
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual one, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    boolean bears(String extension) {
        return extensions.contains(extension);
    }
}
