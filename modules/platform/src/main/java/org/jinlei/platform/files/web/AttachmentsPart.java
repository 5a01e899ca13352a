package org.jinlei.platform.files.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.platform.files.AttachmentSheet;
import org.jinlei.platform.files.FileKind;
import org.jinlei.platform.files.domain.AttachmentWork;
import org.jinlei.platform.files.domain.FilePolicy;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.SessionKey;

/** The attachments of the record that a page shows; {@code id} in the address is its number. */
@Named
@RequestScoped
public class AttachmentsPart {

    private static final long KILOBYTE = 1024;

    @Inject
    private AttachmentWork work;

    @Inject
    private FilePolicy policy;

    @Inject
    private SessionKey keys;

    @Inject
    private Parameters parameters;

    @Inject
    private HttpServletRequest request;

    private final Map<String, AttachmentSheet> sheets = new HashMap<>();

    /** The attachments of the record of this kind. */
    public AttachmentSheet of(String kind) {
        return sheets.computeIfAbsent(kind, one -> work.of(one, parameters.id()));
    }

    public long getOwner() {
        return parameters.id();
    }

    /** What proves that a change was asked for on this page. */
    public String getKey() {
        return keys.of(request);
    }

    /** Largest file in megabytes. */
    public long getMegabytes() {
        return policy.megabytes();
    }

    /** Endings that the file dialog offers first. */
    public String getEndings() {
        return Arrays.stream(FileKind.values()).map(kind -> "." + kind.ending()).collect(Collectors.joining(",")) + ",.jpeg";
    }

    /** A number of bytes as people read it. */
    public String size(long bytes) {
        if (bytes < KILOBYTE) {
            return bytes + " B";
        }
        double kilobytes = (double) bytes / KILOBYTE;
        return kilobytes < KILOBYTE ? String.format(Locale.ROOT, "%.0f KB", kilobytes) : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILOBYTE);
    }
}
