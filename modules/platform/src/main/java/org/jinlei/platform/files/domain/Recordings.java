package org.jinlei.platform.files.domain;

import static org.jinlei.platform.files.domain.Recognition.begins;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jinlei.platform.files.FileKind;

/** Recordings of sound and picture: the outer boxes and frames. */
final class Recordings {

    private static final Set<String> VIDEO = Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash", "3gp4", "3gp5", "3gp6");
    private static final Set<String> SOUND = Set.of("M4A ", "M4B ");
    private static final int MOST_BOXES = 100_000;

    private Recordings() {
    }

    static boolean isMp4(byte[] head) {
        return head.length >= 12 && "ftyp".equals(text(head, 4)) && (VIDEO.contains(text(head, 8)) || SOUND.contains(text(head, 8)));
    }

    static boolean isWav(byte[] head) {
        return head.length >= 44 && "RIFF".equals(text(head, 0)) && "WAVE".equals(text(head, 8)) && "fmt ".equals(text(head, 12));
    }

    static boolean isMp3(byte[] head) {
        return begins(head, 'I', 'D', '3') || isFrame(head);
    }

    /** The boxes fill the file exactly, and one of them describes the recording. */
    static FileKind kindOfMp4(Bytes content) {
        long place = 0;
        boolean described = false;
        for (int box = 0; place < content.size() && box < MOST_BOXES; box++) {
            byte[] head = content.at(place, 16);
            if (head.length < 8) {
                return null;
            }
            long length = ByteBuffer.wrap(head).getInt() & 0xFFFFFFFFL;
            if (length == 1 && head.length == 16) {
                length = ByteBuffer.wrap(head, 8, 8).getLong();
            } else if (length == 0) {
                length = content.size() - place;
            }
            if (length < 8 || length > content.size() - place || !text(head, 4).matches("[\\x20-\\x7E\\xA9]{4}")) {
                return null;
            }
            described |= "moov".equals(text(head, 4));
            place += length;
        }
        return !described || place != content.size() ? null : SOUND.contains(text(content.at(0, 12), 8)) ? FileKind.M4A : FileKind.MP4;
    }

    /** A tag of the declared length, if any, and then a frame of sound. */
    static boolean isFramedMp3(Bytes content) {
        byte[] head = content.at(0, 10);
        long place = 0;
        if (begins(head, 'I', 'D', '3') && head.length == 10) {
            place = 10L + ((head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | head[9] & 0x7F);
        }
        byte[] behind = content.at(place, 8192);
        int padding = 0;
        while (padding < behind.length && behind[padding] == 0) {
            padding++;
        }
        byte[] frame = content.at(place + padding, 4);
        return isFrame(frame);
    }

    /** Synchronisation, layer III, a bit rate and a sampling rate that exist. */
    private static boolean isFrame(byte[] head) {
        return head.length >= 4 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE6) == 0xE2 && (head[1] & 0x18) != 0x08
                && (head[2] & 0xF0) != 0xF0 && (head[2] & 0xF0) != 0 && (head[2] & 0x0C) != 0x0C;
    }

    private static String text(byte[] bytes, int from) {
        return bytes.length < from + 4 ? "" : new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
    }
}
