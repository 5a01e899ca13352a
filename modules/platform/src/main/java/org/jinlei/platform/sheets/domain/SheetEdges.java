package org.jinlei.platform.sheets.domain;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.text.MessageFormat;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.domain.Lettering.Style;

/** Head and foot of each page: what the sheet is, of which unit, who printed it when, and which page of how many this is. */
final class SheetEdges extends PdfPageEventHelper {

    private static final Style SMALL = new Style(false, 8, SheetLook.SOFT);
    private static final String TOTAL = "\uE000";
    /** Width that is kept for the number of the page; what is not used stays empty at the right edge. */
    private static final float PAGE_WIDTH = 74;
    private static final float BLANK = 2;
    private static final float FOOT = 26;
    private static final float HEAD = 24;
    private static final float LINE = 12;

    private final Sheet sheet;
    private final SheetWords words;
    private final Lettering lettering;
    private PdfTemplate total;

    SheetEdges(Sheet sheet, SheetWords words, Lettering lettering) {
        this.sheet = sheet;
        this.words = words;
        this.lettering = lettering;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(PAGE_WIDTH, LINE);
        total.setBoundingBox(new Rectangle(-2, -4, PAGE_WIDTH, LINE));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte paper = writer.getDirectContent();
        float top = document.getPageSize().getTop() - HEAD - LINE;
        if (writer.getPageNumber() > 1 || sheet.audience() == Sheet.Audience.OFFICE) {
            write(paper, Element.ALIGN_LEFT, sheet.unit(), document.left(), top);
        }
        if (writer.getPageNumber() > 1) {
            write(paper, Element.ALIGN_RIGHT, (sheet.title() + "  " + sheet.number()).strip(), document.right(), top);
        }
        float line = FOOT + LINE + LINE;
        paper.setColorStroke(SheetLook.LINE);
        paper.setLineWidth(SheetLook.HAIR);
        paper.moveTo(document.left(), line + LINE);
        paper.lineTo(document.right(), line + LINE);
        paper.stroke();
        write(paper, Element.ALIGN_LEFT, words.footer(), document.left(), line);
        write(paper, Element.ALIGN_LEFT, words.printed(), document.left(), line - LINE);
        if (sheet.audience() == Sheet.Audience.OFFICE) {
            number(paper, pageText(writer.getPageNumber()), document.right() - PAGE_WIDTH, line);
        }
    }

    private void number(PdfContentByte paper, String page, float x, float y) {
        String before = page.substring(0, page.indexOf(TOTAL));
        Phrase prefix = lettering.phrase(before.stripTrailing(), SMALL);
        ColumnText.showTextAligned(paper, Element.ALIGN_LEFT, prefix, x, y, 0);
        paper.addTemplate(total, x + ColumnText.getWidth(prefix) + (before.endsWith(" ") ? BLANK : 0), y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        String page = pageText(1);
        String after = (writer.getPageNumber() - 1) + page.substring(page.indexOf(TOTAL) + TOTAL.length());
        ColumnText.showTextAligned(total, Element.ALIGN_LEFT, lettering.phrase(after, SMALL), 0, 0, 0);
    }

    private String pageText(int page) {
        return MessageFormat.format(words.page(), String.valueOf(page), TOTAL);
    }

    private void write(PdfContentByte paper, int align, String text, float x, float y) {
        ColumnText.showTextAligned(paper, align, lettering.phrase(text, SMALL), x, y, 0);
    }
}
