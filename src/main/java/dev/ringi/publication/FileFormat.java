package dev.ringi.publication;

/** In which an edition can be read. */
public enum FileFormat {
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
