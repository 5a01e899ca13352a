package org.jinlei.platform.sheets.domain;

import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a sheet as a PNG, for screens and messages; drawn from the PDF, so that both look alike. */
public final class SheetPicture {

    private static final int DOTS_PER_INCH = 150;

    private SheetPicture() {
    }

    /** Draws the first page of our own PDF. */
    public static void write(byte[] pdf, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); MemoryCacheImageOutputStream picture = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB), "png", picture);
        }
    }
}
