package org.jinlei.platform.sheets.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoTest {

    private static final String PLACE = "GPS 35.61 112.85";

    @Test
    void what_the_camera_wrote_beside_the_picture_is_not_on_paper() throws IOException {
        byte[] taken = noted(picture(80, 40, "jpg"), 1, ByteOrder.BIG_ENDIAN);
        byte[] plain = Photo.plain(taken);
        assertFalse(new String(plain, StandardCharsets.ISO_8859_1).contains(PLACE));
        assertFalse(new String(plain, StandardCharsets.ISO_8859_1).contains("Exif"));
        assertSize(80, 40, plain);
    }

    @Test
    void a_picture_taken_with_the_camera_on_its_side_stands_upright() throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            for (int orientation : new int[] {6, 8}) {
                BufferedImage turned = ImageIO.read(new ByteArrayInputStream(Photo.plain(noted(picture(80, 40, "jpg"), orientation, order))));
                assertEquals(40, turned.getWidth());
                assertEquals(80, turned.getHeight());
                // the red edge was on the left: turned to the right it is above, to the left below
                assertEquals(orientation == 6, (turned.getRGB(20, 3) >> 16 & 0xFF) > 200 && (turned.getRGB(20, 3) & 0xFF) < 60);
                assertEquals(orientation == 8, (turned.getRGB(20, 76) >> 16 & 0xFF) > 200 && (turned.getRGB(20, 76) & 0xFF) < 60);
            }
            assertSize(80, 40, Photo.plain(noted(picture(80, 40, "jpg"), 3, order)));
        }
    }

    @Test
    void a_large_picture_becomes_as_large_as_paper_needs() throws IOException {
        assertSize(1600, 800, Photo.plain(picture(4800, 2400, "png")));
    }

    @Test
    void what_is_no_picture_is_none() throws IOException {
        assertNull(Photo.plain("no picture".getBytes(StandardCharsets.US_ASCII)));
        byte[] broken = picture(80, 40, "png");
        assertNull(Photo.plain(java.util.Arrays.copyOf(broken, 40)));
        assertEquals(0, Orientation.quartersOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 8, 'E', 'x', 'i', 'f'}));
    }

    private static void assertSize(int width, int height, byte[] jpeg) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertEquals(width, picture.getWidth());
        assertEquals(height, picture.getHeight());
    }

    /** Blue with a red left edge. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, x < width / 4 ? 0xFF0000 : 0x0000FF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** The same JPEG with a note of how the camera was held and where. */
    private static byte[] noted(byte[] jpeg, int orientation, ByteOrder order) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        exif.order(order).putShort((short) 42).putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1)
            .putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity())).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }
}
