package org.jinlei.platform.sheets.domain;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetPart;
import org.jinlei.platform.sheets.domain.Lettering.Style;

/** Makes the parts of a sheet: everything on it is a table, also running text, so that lines break by one rule everywhere. */
final class SheetTables {

    private static final float ABOVE = 10;
    private static final float PICTURE_HEIGHT = 270;
    private static final float PICTURE_WIDTH = 380;
    private static final float SIGNATURE_HEIGHT = 34;
    private static final String INDENT = "\u3000\u3000";

    private final Lettering lettering;
    private final SheetLook look;

    SheetTables(Lettering lettering, SheetLook look) {
        this.lettering = lettering;
        this.look = look;
    }

    PdfPTable title(Sheet sheet) {
        PdfPTable table = table(1);
        PdfPCell title = SheetLook.bare(cell(sheet.title(), look.title()));
        title.setHorizontalAlignment(Element.ALIGN_CENTER);
        title.setPaddingBottom(look.large() ? 14 : 4);
        table.addCell(title);
        if (!sheet.number().isBlank()) {
            PdfPCell number = SheetLook.bare(cell(sheet.number(), look.number()));
            number.setHorizontalAlignment(Element.ALIGN_CENTER);
            table.addCell(number);
        }
        PdfPCell rule = SheetLook.bare(cell("", look.number()));
        rule.setFixedHeight(6);
        rule.setBorder(Rectangle.BOTTOM);
        rule.setBorderColor(SheetLook.GOLD);
        rule.setBorderWidth(1.4f);
        table.addCell(rule);
        table.setSpacingAfter(look.large() ? 16 : 8);
        return table;
    }

    /** Null for a part without a title. */
    PdfPTable heading(String title) {
        if (title == null || title.isBlank()) {
            return null;
        }
        PdfPTable table = table(1);
        table.setSpacingBefore(ABOVE);
        PdfPCell heading = SheetLook.bare(cell(title, look.heading()));
        heading.setPaddingLeft(0);
        heading.setPaddingBottom(5);
        table.addCell(heading);
        return table;
    }

    PdfPTable facts(SheetPart.Facts part) {
        PdfPTable table = look.large() ? table(26, 74) : table(17, 33, 17, 33);
        List<SheetPart.Fact> facts = part.facts();
        boolean second = false;
        for (int i = 0; i < facts.size(); i++) {
            SheetPart.Fact fact = facts.get(i);
            boolean alone = !second && (fact.wide() || i + 1 == facts.size() || facts.get(i + 1).wide());
            table.addCell(fact(fact.label(), look.label(), 1));
            table.addCell(fact(fact.value(), look.value(), alone && !look.large() ? 3 : 1));
            second = !alone && !second;
        }
        return table;
    }

    private PdfPCell fact(String text, Style style, int span) {
        PdfPCell cell = cell(text, style);
        cell.setColspan(span);
        return look.large() ? SheetLook.bare(cell) : SheetLook.ruled(cell, style == look.label() ? SheetLook.MIST : null);
    }

    PdfPTable table(SheetPart.Table part) {
        float[] shares = new float[part.columns().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = part.columns().get(i).share();
        }
        PdfPTable table = table(shares);
        part.columns().forEach(column -> table.addCell(SheetLook.ruled(cell(column.label(), look.label()), SheetLook.MIST)));
        table.setHeaderRows(1);
        for (List<String> row : part.rows()) {
            row.forEach(value -> table.addCell(SheetLook.ruled(cell(value, look.value()), null)));
        }
        if (part.rows().isEmpty()) {
            PdfPCell none = SheetLook.ruled(cell(part.empty(), look.number()), null);
            none.setColspan(shares.length);
            table.addCell(none);
        }
        return table;
    }

    PdfPTable running(SheetPart.Text part) {
        PdfPTable table = table(1);
        table.setSplitLate(false);
        table.setSpacingBefore(look.large() ? ABOVE : 0);
        for (String paragraph : part.paragraphs()) {
            PdfPCell cell = SheetLook.bare(cell(INDENT + paragraph, look.running()));
            cell.setHorizontalAlignment(Element.ALIGN_JUSTIFIED);
            cell.setPaddingLeft(0);
            cell.setPaddingRight(0);
            table.addCell(cell);
        }
        return table;
    }

    PdfPTable picture(Image image) {
        image.scaleToFit(PICTURE_WIDTH, PICTURE_HEIGHT);
        PdfPTable table = table(1);
        PdfPCell cell = SheetLook.bare(new PdfPCell(image, false));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setPaddingBottom(ABOVE);
        table.addCell(cell);
        return table;
    }

    PdfPTable signatures(SheetPart.Signatures part) {
        PdfPTable table = table(1, 1);
        table.setSpacingBefore(2 * ABOVE);
        table.setKeepTogether(true);
        for (String label : part.labels()) {
            PdfPCell cell = cell(label, look.label());
            cell.setFixedHeight(SIGNATURE_HEIGHT);
            cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(SheetLook.LINE);
            cell.setBorderWidth(SheetLook.HAIR);
            table.addCell(cell);
        }
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        table.completeRow();
        return table;
    }

    PdfPTable warning(String text) {
        PdfPTable table = table(1);
        table.setSpacingBefore(ABOVE);
        PdfPCell cell = cell(text, new Style(true, 9, SheetLook.RED));
        cell.setBorderColor(SheetLook.RED);
        table.addCell(cell);
        return table;
    }

    private PdfPCell cell(String text, Style style) {
        PdfPCell cell = new PdfPCell(lettering.phrase(text, style));
        cell.setLeading(0, SheetLook.LEADING);
        cell.setPaddingTop(look.large() ? 3 : 1.5f);
        cell.setPaddingBottom(look.large() ? 9 : 5);
        cell.setPaddingLeft(5);
        cell.setPaddingRight(5);
        return cell;
    }

    private static PdfPTable table(float... shares) {
        return new PdfPTable(shares);
    }
}
