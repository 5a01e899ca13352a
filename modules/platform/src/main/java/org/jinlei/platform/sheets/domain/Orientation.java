package org.jinlei.platform.sheets.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as it notes in its JPEG files (Exif 2.3, tag 0x0112). */
final class Orientation {

    private static final int APPLICATION_1 = 0xE1;
    private static final int PICTURE_DATA = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int TIFF_AT = 6;
    private static final int ENTRY = 12;
    private static final int TAG = 0x0112;
    private static final int INTEL = 0x4949;
    private static final int HALF = 3;
    private static final int TO_THE_RIGHT = 6;
    private static final int TO_THE_LEFT = 8;

    private Orientation() {
    }

    /** Quarter turns, clockwise, after which the picture stands upright; 0 when nothing is noted. */
    static int quartersOf(byte[] file) {
        try {
            ByteBuffer exif = exif(ByteBuffer.wrap(file));
            return exif == null ? 0 : quarters(exif);
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return 0;
        }
    }

    private static ByteBuffer exif(ByteBuffer file) {
        int place = 2;
        while ((file.getShort(0) & 0xFFFF) == 0xFFD8 && (file.get(place) & 0xFF) == 0xFF) {
            int marker = file.get(place + 1) & 0xFF;
            int length = file.getShort(place + 2) & 0xFFFF;
            if (marker == PICTURE_DATA || length < 2) {
                return null;
            }
            if (marker == APPLICATION_1 && file.getInt(place + 4) == EXIF) {
                return file.slice(place + 4 + TIFF_AT, length - 2 - TIFF_AT);
            }
            place += 2 + length;
        }
        return null;
    }

    private static int quarters(ByteBuffer exif) {
        exif.order((exif.getShort(0) & 0xFFFF) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                return switch (exif.getShort(entry + 8) & 0xFFFF) {
                    case HALF -> 2;
                    case TO_THE_RIGHT -> 1;
                    case TO_THE_LEFT -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
