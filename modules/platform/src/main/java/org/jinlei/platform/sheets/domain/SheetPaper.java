package org.jinlei.platform.sheets.domain;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetPart;

/**
 * Sets a sheet on A4 and writes it as PDF while it goes on. Fonts are embedded with the characters that are used, and every character can be
 * searched and copied as what it is. Nothing is fetched from anywhere.
 */
public final class SheetPaper {

    private static final float SIDE = 52;
    private static final float TOP = 54;
    private static final float BOTTOM = 72;
    private static final float GAP = 12;

    private final Typefaces typefaces;
    private final SheetWords words;

    /** @param words what stands on the edges of each page */
    public SheetPaper(Typefaces typefaces, SheetWords words) {
        this.typefaces = typefaces;
        this.words = words;
    }

    /**
     * Writes a sheet.
     *
     * @param pictures the pictures by the number of their attachment; one that is not among them is left out
     * @throws IOException when it cannot be written
     */
    public void write(Sheet sheet, Map<Long, byte[]> pictures, OutputStream out) throws IOException {
        Lettering lettering = new Lettering(typefaces);
        SheetTables tables = new SheetTables(lettering, SheetLook.of(sheet.audience()));
        Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setPageEvent(new SheetEdges(sheet, words, lettering));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(words.language()));
        document.addTitle(Printable.of((sheet.title() + " " + sheet.number()).strip()));
        document.addSubject(words.footer());
        document.addAuthor(Printable.of(sheet.unit()));
        document.addCreator("Jinlei");
        writer.createXmpMetadata();
        document.open();
        add(document, writer, tables.title(sheet));
        for (SheetPart part : sheet.parts()) {
            add(part, tables, pictures, document, writer);
        }
        List<String> missing = lettering.missing();
        if (!missing.isEmpty()) {
            add(document, writer, tables.warning(words.lacking().replace("{0}", String.join(" ", missing))));
        }
        document.close();
    }

    private static void add(SheetPart part, SheetTables tables, Map<Long, byte[]> pictures, Document document, PdfWriter writer) throws IOException {
        if (part instanceof SheetPart.Facts facts) {
            headed(document, writer, tables.heading(facts.title()), tables.facts(facts));
        } else if (part instanceof SheetPart.Table table) {
            headed(document, writer, tables.heading(table.title()), tables.table(table));
        } else if (part instanceof SheetPart.Text text) {
            headed(document, writer, tables.heading(text.title()), tables.running(text));
        } else if (part instanceof SheetPart.Signatures signatures) {
            add(document, writer, tables.signatures(signatures));
        } else if (part instanceof SheetPart.Picture picture && pictures.containsKey(picture.attachment())) {
            add(document, writer, tables.picture(Image.getInstance(pictures.get(picture.attachment()))));
        }
    }

    /** A heading stays with the beginning of what it is the heading of. */
    private static void headed(Document document, PdfWriter writer, PdfPTable heading, PdfPTable body) {
        float width = document.right() - document.left();
        body.setTotalWidth(width);
        float first = 0;
        for (int row = 0; row <= Math.min(body.getHeaderRows(), body.size() - 1); row++) {
            first += body.getRowHeight(row);
        }
        if (heading != null) {
            heading.setTotalWidth(width);
            first += heading.getTotalHeight();
        }
        float left = writer.getVerticalPosition(true) - document.bottom() - GAP;
        if (first > left && first < document.top() - document.bottom()) {
            document.newPage();
        }
        if (heading != null) {
            add(document, writer, heading);
        }
        add(document, writer, body);
    }

    private static void add(Document document, PdfWriter writer, PdfPTable table) {
        table.setWidthPercentage(100);
        document.add(table);
        writer.flush();
    }
}
