package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/**
 * A workbook (ECMA-376). Opening it passes over the whole file once: what is hostile, protected or has macros is refused before anything is understood. Hidden
 * sheets are not read.
 */
final class WorkbookRows implements RosterRows {

    private static final int TEXTS_OF_A_ROW = 20;

    private final RosterSource source;
    private final RosterLimits limits;
    private final SharedTexts texts;
    private final NumberFormats formats = new NumberFormats();
    private final Map<String, String> sheetsByRelation = new LinkedHashMap<>();
    private final Map<String, String> partsByRelation = new HashMap<>();
    private final Map<String, MergedCells> mergedByPart = new HashMap<>();
    private boolean isWorkbook;

    WorkbookRows(RosterSource source, RosterLimits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        this.texts = new SharedTexts(limits.rows() * TEXTS_OF_A_ROW);
        try {
            WorkbookFile.read(source, limits, this::look);
            if (!isWorkbook) {
                throw new RosterRefused(Kind.WRONG_TYPE);
            }
        } catch (IOException | RuntimeException refused) {
            texts.close();
            throw refused;
        }
    }

    private void look(String name, PartStream part) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) {
            throw new RosterRefused(Kind.MACROS);
        }
        switch (lower) {
            case "[content_types].xml" -> XmlPart.read(part, this::types);
            case "xl/workbook.xml" -> XmlPart.read(part, this::workbook);
            case "xl/_rels/workbook.xml.rels" -> XmlPart.read(part, this::relations);
            case "xl/styles.xml" -> XmlPart.read(part, formats::read);
            case "xl/sharedstrings.xml" -> XmlPart.read(part, this::sharedTexts);
            default -> {
                if (lower.startsWith("xl/worksheets/") && lower.endsWith(".xml")) {
                    mergedByPart.put(name, new MergedCells(part.rest()));
                }
            }
        }
    }

    private void types(XmlPart types) throws XMLStreamException {
        while (types.next()) {
            String type = types.attribute("ContentType");
            if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new RosterRefused(Kind.MACROS);
            }
        }
    }

    private void workbook(XmlPart workbook) throws XMLStreamException {
        isWorkbook = true;
        while (workbook.next()) {
            if (workbook.begins("workbookPr") && Set.of("1", "true").contains(String.valueOf(workbook.attribute("date1904")))) {
                formats.countFrom1904();
            }
            if (workbook.begins("sheet") && !String.valueOf(workbook.attribute("state")).toLowerCase(Locale.ROOT).contains("hidden")) {
                sheetsByRelation.put(String.valueOf(workbook.attribute("id")), String.valueOf(workbook.attribute("name")));
            }
        }
    }

    private void relations(XmlPart relations) throws XMLStreamException {
        while (relations.next()) {
            String target = relations.attribute("Target");
            if (relations.begins("Relationship") && target != null) {
                partsByRelation.put(relations.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private void sharedTexts(XmlPart shared) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (shared.next()) {
            if (shared.begins("rPh") || shared.ends("rPh")) {
                phonetic = shared.begins("rPh");
            } else if (shared.begins("si")) {
                text.setLength(0);
            } else if (shared.begins("t") && !phonetic) {
                shared.text(text);
            } else if (shared.ends("si")) {
                texts.add(text.toString());
            }
        }
    }

    @Override
    public void read(RowReader reader) throws IOException {
        Map<String, String> sheetsByPart = new HashMap<>();
        sheetsByRelation.forEach((relation, sheet) -> sheetsByPart.put(partsByRelation.get(relation), sheet));
        WorkbookFile.read(source, limits, (name, part) -> {
            String sheet = sheetsByPart.get(name);
            if (sheet != null) {
                XmlPart.read(part, xml -> new SheetPart(sheet, texts, formats).read(xml, reader));
            }
        });
    }

    @Override
    public MergedCells merged(String sheet) {
        return sheetsByRelation.entrySet().stream().filter(entry -> entry.getValue().equals(sheet)).findFirst()
                .map(entry -> mergedByPart.get(partsByRelation.get(entry.getKey()))).orElse(MergedCells.NONE);
    }

    @Override
    public void close() {
        texts.close();
    }
}
