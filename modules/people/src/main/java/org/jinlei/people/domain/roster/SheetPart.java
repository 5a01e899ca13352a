package org.jinlei.people.domain.roster;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One sheet of a workbook, row after row. Of a formula only its last result counts; nothing is computed. */
final class SheetPart {

    /** A roster has thirty columns; formatting may reach to the last of 16 384. */
    private static final int MOST_COLUMNS = 256;

    private final String sheet;
    private final SharedTexts texts;
    private final NumberFormats formats;
    private final StringBuilder value = new StringBuilder();

    SheetPart(String sheet, SharedTexts texts, NumberFormats formats) {
        this.sheet = sheet;
        this.texts = texts;
        this.formats = formats;
    }

    void read(XmlPart part, RowReader reader) throws XMLStreamException {
        int number = 0;
        List<String> cells = new ArrayList<>();
        while (part.next()) {
            if (part.begins("row")) {
                String told = part.attribute("r");
                number = told != null && told.matches("\\d{1,9}") ? Integer.parseInt(told) : number + 1;
                cells.clear();
            } else if (part.begins("c")) {
                cell(part, cells);
            } else if (part.ends("row")) {
                reader.row(new SheetRow(sheet, number, cells));
            } else if (part.ends("sheetData")) {
                return;
            }
        }
    }

    private void cell(XmlPart part, List<String> cells) throws XMLStreamException {
        String type = part.attribute("t");
        String style = part.attribute("s");
        int column = column(part.attribute("r"), cells.size());
        value.setLength(0);
        boolean phonetic = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("rPh") || part.ends("rPh")) {
                phonetic = part.begins("rPh");
            } else if (part.begins("v") || part.begins("t") && !phonetic) {
                part.text(value);
            }
        }
        if (column >= 0 && column < MOST_COLUMNS && value.length() > 0) {
            while (cells.size() < column) {
                cells.add("");
            }
            String text = text(type == null ? "n" : type, style);
            if (cells.size() > column) {
                cells.set(column, text);
            } else {
                cells.add(text);
            }
        }
    }

    private String text(String type, String style) {
        String text = value.toString();
        return switch (type) {
            case "s" -> text.matches("\\d{1,9}") ? texts.get(Integer.parseInt(text)) : "";
            case "n" -> formats.text(text.strip(), style);
            case "b" -> text.equals("1") ? "是" : "否";
            case "d" -> text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
            default -> text;
        };
    }

    /** The column of a cell called AB12, counted from zero. */
    static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 4 && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        }
        return column - 1;
    }
}
