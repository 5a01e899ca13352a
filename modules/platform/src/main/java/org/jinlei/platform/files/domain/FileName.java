package org.jinlei.platform.files.domain;

import java.text.Normalizer;
import org.jinlei.platform.files.FileKind;

/** Makes a file name that came from elsewhere harmless: no folder, no control or direction characters, the ending of what it really is. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {
    }

    /** The name without anything that could mislead a person or a file system; may be empty. */
    static String neutral(String raw) {
        String name = Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FFFD}]", "").replaceAll("[\"*:<>?|%;]", "_").replaceAll("\\s+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())).strip() + ending;
    }

    /** A neutral name with an ending of the kind. */
    static String of(String neutral, FileKind kind) {
        if (kind.hasEnding(neutral) && neutral.lastIndexOf('.') > 0) {
            return neutral;
        }
        int dot = neutral.lastIndexOf('.');
        String stem = dot > 0 && neutral.length() - dot <= 6 ? neutral.substring(0, dot) : neutral;
        return (stem.isBlank() ? "file" : stem) + "." + kind.ending();
    }
}
