package org.jinlei.platform.sheets.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A photo for paper: drawn anew, upright and not larger than paper needs. So nothing of what cameras write into the file beside the picture,
 * the place where it was taken above all, leaves the system with a sheet.
 */
final class Photo {

    /** Longest side: 380 points of paper at some 300 dots per inch. */
    private static final int LONGEST = 1600;
    private static final int QUARTERS = 4;

    private Photo() {
    }

    /** The photo as a new JPEG, or null when it cannot be read. */
    static byte[] plain(byte[] original) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam reading = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST);
                reading.setSourceSubsampling(step, step, 0, 0);
                return jpeg(upright(reader.read(0, reading), Orientation.quartersOf(original)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // A file that its own reader does not understand is no picture for paper.
            return null;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int quarters) {
        boolean lying = quarters % 2 == 1;
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters % QUARTERS);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
