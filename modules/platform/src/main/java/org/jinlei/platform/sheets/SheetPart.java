package org.jinlei.platform.sheets;

import java.util.List;

/** A part of a sheet. */
public sealed interface SheetPart {

    /** Labels and what they name, two beside each other; a wide one has a line of its own. */
    record Facts(String title, List<Fact> facts) implements SheetPart {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One label with its value. */
    record Fact(String label, String value, boolean wide) {
    }

    /**
     * Rows under headings that come again on each page.
     *
     * @param empty what is said when there are no rows
     */
    record Table(String title, List<Column> columns, List<List<String>> rows, String empty) implements SheetPart {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A column; {@code share} is its part of the width beside the others. */
    record Column(String label, int share) {
    }

    /** Running text, a paragraph each; the first line is set in by two characters. */
    record Text(String title, List<String> paragraphs) implements SheetPart {
        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A picture that is an attachment; who may not read it gets no sheet. */
    record Picture(long attachment, String description) implements SheetPart {
    }

    /** Lines to sign on. */
    record Signatures(List<String> labels) implements SheetPart {
        public Signatures {
            labels = List.copyOf(labels);
        }
    }
}
