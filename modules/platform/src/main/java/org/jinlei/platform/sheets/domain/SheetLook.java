package org.jinlei.platform.sheets.domain;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import java.awt.Color;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.domain.Lettering.Style;

/** Sizes and colours of a sheet: sober for the office, large for everybody. */
record SheetLook(Style title, Style number, Style heading, Style label, Style value, Style running, boolean large) {

    static final Color INK = new Color(0x1D, 0x27, 0x33);
    static final Color SOFT = new Color(0x55, 0x61, 0x6F);
    static final Color NAVY = new Color(0x14, 0x30, 0x5C);
    static final Color GOLD = new Color(0xD9, 0xA2, 0x1B);
    static final Color RED = new Color(0xB3, 0x26, 0x1E);
    static final Color LINE = new Color(0xB9, 0xC3, 0xCF);
    static final Color MIST = new Color(0xF1, 0xF4, 0xF8);

    static final float HAIR = 0.5f;
    static final float LEADING = 1.45f;

    static SheetLook of(Sheet.Audience audience) {
        if (audience == Sheet.Audience.PUBLIC) {
            return new SheetLook(new Style(true, 40, RED), new Style(false, 14, SOFT), new Style(true, 18, INK), new Style(true, 18, SOFT),
                    new Style(false, 18, INK), new Style(true, 17, RED), true);
        }
        return new SheetLook(new Style(true, 19, NAVY), new Style(false, 10.5f, SOFT), new Style(true, 11.5f, NAVY), new Style(true, 9, SOFT),
                new Style(false, 10, INK), new Style(false, 10.5f, INK), false);
    }

    /** A cell without lines. */
    static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    /** A cell of a grid. */
    static PdfPCell ruled(PdfPCell cell, Color background) {
        cell.setBorderColor(LINE);
        cell.setBorderWidth(HAIR);
        cell.setBackgroundColor(background);
        return cell;
    }
}
