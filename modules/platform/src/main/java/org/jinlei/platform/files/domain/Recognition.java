package org.jinlei.platform.files.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jinlei.platform.files.FileKind;

/**
 * Says what a file is by its bytes, whatever its name says. A file must be the one thing from its first byte on; what could be two things
 * at once, carries macros or is markup that a browser would run is nothing that we keep.
 */
final class Recognition {

    private static final int HEAD = 4096;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Recognition() {
    }

    /** Whether a file that begins so may turn out to be something; asked before the rest is sent. */
    static boolean mayBecome(byte[] head) {
        return begins(head, 0xFF, 0xD8, 0xFF) || Pictures.isPng(head) || begins(head, '%', 'P', 'D', 'F', '-') || begins(head, 'P', 'K', 3, 4)
                || Recordings.isMp4(head) || Recordings.isMp3(head) || Recordings.isWav(head) || isLikeText(head);
    }

    /**
     * What it is.
     *
     * @param name a neutral name; it only tells a table in text form from other text
     * @return empty when it is nothing that may be kept
     */
    static Optional<FileKind> of(Bytes content, String name) {
        byte[] head = content.at(0, HEAD);
        FileKind kind = null;
        if (begins(head, 0xFF, 0xD8, 0xFF)) {
            kind = Pictures.isWholeJpeg(content) ? FileKind.JPEG : null;
        } else if (Pictures.isPng(head)) {
            kind = Pictures.isWholePng(content) ? FileKind.PNG : null;
        } else if (begins(head, '%', 'P', 'D', 'F', '-')) {
            kind = isPdf(content, head) ? FileKind.PDF : null;
        } else if (begins(head, 'P', 'K', 3, 4)) {
            kind = OfficeFile.kind(content);
        } else if (Recordings.isMp4(head)) {
            kind = Recordings.kindOfMp4(content);
        } else if (Recordings.isWav(head)) {
            kind = FileKind.WAV;
        } else if (Recordings.isMp3(head)) {
            kind = Recordings.isFramedMp3(content) ? FileKind.MP3 : null;
        } else if (isLikeText(head) && (isText(content, StandardCharsets.UTF_8) || isText(content, CHINESE))) {
            kind = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileKind.CSV : FileKind.TEXT;
        }
        return Optional.ofNullable(kind);
    }

    static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPdf(Bytes content, byte[] head) {
        byte[] tail = content.at(Math.max(0, content.size() - 1024), 1024);
        return head.length > 8 && (head[5] == '1' || head[5] == '2') && head[6] == '.'
                && new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /** No control characters, and no markup: that begins with an angle bracket followed by a letter, an exclamation or a question mark. */
    private static boolean isLikeText(byte[] head) {
        for (byte one : head) {
            if (isControl(one)) {
                return false;
            }
        }
        String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return head.length > 0 && !begins(head, 0xFF, 0xFE) && !begins(head, 0xFE, 0xFF) && !start.matches("(?s)<[A-Za-z!?/].*");
    }

    private static boolean isText(Bytes content, Charset charset) {
        try (Reader reader = new InputStreamReader(new BytesStream(content),
                charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] piece = new char[8192];
            for (int length = reader.read(piece); length >= 0; length = reader.read(piece)) {
                for (int i = 0; i < length; i++) {
                    if (isControl(piece[i]) || piece[i] == 0x7F) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isControl(int one) {
        return one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f';
    }
}
