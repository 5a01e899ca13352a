package org.jinlei.platform.files.domain;

import static org.jinlei.platform.files.domain.Recognition.begins;

import java.nio.ByteBuffer;

/** Walks through the parts of a picture without decoding it. */
final class Pictures {

    private static final int PNG_SIGNATURE = 8;
    private static final int MOST_PARTS = 200_000;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private Pictures() {
    }

    static boolean isPng(byte[] head) {
        return begins(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
    }

    /** From the header to the end mark, with nothing behind it. */
    static boolean isWholePng(Bytes content) {
        long place = PNG_SIGNATURE;
        for (int part = 0; part < MOST_PARTS; part++) {
            byte[] head = content.at(place, 8);
            if (head.length < 8) {
                return false;
            }
            ByteBuffer numbers = ByteBuffer.wrap(head);
            int length = numbers.getInt();
            int type = numbers.getInt();
            if (length < 0 || part == 0 && (type != IHDR || length != 13)) {
                return false;
            }
            place += 12L + length;
            if (type == IEND) {
                return length == 0 && place == content.size();
            }
        }
        return false;
    }

    /** Proper segments up to the picture data, and an end mark; telephones append a second picture or data of their own, which is harmless. */
    static boolean isWholeJpeg(Bytes content) {
        long place = 2;
        boolean framed = false;
        for (int part = 0; part < 1000; part++) {
            byte[] head = content.at(place, 4);
            if (head.length < 4 || (head[0] & 0xFF) != 0xFF) {
                return false;
            }
            int marker = head[1] & 0xFF;
            if (marker == 0xFF) {
                place++;
                continue;
            }
            if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xD9) {
                return false;
            }
            int length = (head[2] & 0xFF) << 8 | head[3] & 0xFF;
            framed |= marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            place += 2L + length;
            if (length < 2 || place >= content.size()) {
                return false;
            }
            if (marker == 0xDA) {
                return framed && isEnded(content);
            }
        }
        return false;
    }

    private static boolean isEnded(Bytes content) {
        byte[] tail = content.at(Math.max(0, content.size() - 65536), 65536);
        for (int i = tail.length - 2; i >= 0; i--) {
            if ((tail[i] & 0xFF) == 0xFF && (tail[i + 1] & 0xFF) == 0xD9) {
                return true;
            }
        }
        return content.size() > 65536;
    }
}
