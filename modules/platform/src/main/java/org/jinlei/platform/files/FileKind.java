package org.jinlei.platform.files;

import java.util.List;
import java.util.Locale;

/** What an attachment may be, found in its bytes. Everything else is refused. */
public enum FileKind {
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    TEXT("text/plain", false, "txt"),
    CSV("text/csv", false, "csv"),
    MP4("video/mp4", false, "mp4", "m4v"),
    M4A("audio/mp4", false, "m4a"),
    MP3("audio/mpeg", false, "mp3"),
    WAV("audio/wav", false, "wav");

    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileKind(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** Media type under which it is delivered. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the browser may show it instead of saving it. */
    public boolean isShown() {
        return shown;
    }

    /** Whether it is a picture. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Whether a file name ends as files of this kind do. */
    public boolean hasEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /** The usual ending, without dot. */
    public String ending() {
        return endings.get(0);
    }
}
