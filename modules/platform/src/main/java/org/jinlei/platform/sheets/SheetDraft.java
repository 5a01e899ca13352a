package org.jinlei.platform.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jinlei.platform.ledger.Wording;

/** Puts a sheet together from top to bottom, in one language, with the texts of a module. What is empty is left out. */
public final class SheetDraft {

    private final Wording wording;
    private final String module;
    private final Locale language;
    private final List<SheetPart> parts = new ArrayList<>();
    private final List<SheetPart.Fact> facts = new ArrayList<>();
    private String factsTitle;

    /** @param module whose texts the keys name */
    public SheetDraft(Wording wording, String module, Locale language) {
        this.wording = wording;
        this.module = module;
        this.language = language;
    }

    /** A text of the module. */
    public String text(String key, Object... arguments) {
        return wording.text(module, key, language, arguments);
    }

    /** A value the way a screen writes it. */
    public String value(Object value) {
        return wording.value(value, language);
    }

    /** Several values as one, parted by a blank. */
    public String joined(Object... values) {
        return String.join(" ", Stream.of(values).map(this::value).filter(one -> !one.isBlank()).toList());
    }

    /** Begins labels and values below a title. */
    public SheetDraft facts(String title) {
        endFacts();
        factsTitle = title;
        return this;
    }

    /** One more label with its value; nothing without a value. */
    public SheetDraft fact(String key, Object value) {
        return fact(key, value, false);
    }

    /** The same on a line of its own. */
    public SheetDraft wide(String key, Object value) {
        return fact(key, value, true);
    }

    private SheetDraft fact(String key, Object value, boolean wide) {
        String written = value(value);
        if (!written.isBlank()) {
            facts.add(new SheetPart.Fact(text(key), written, wide));
        }
        return this;
    }

    private void add(SheetPart part) {
        endFacts();
        parts.add(part);
    }

    private void endFacts() {
        if (!facts.isEmpty()) {
            parts.add(new SheetPart.Facts(factsTitle, facts));
            facts.clear();
        }
    }

    /** A table; cells are values as a screen writes them. */
    public SheetDraft table(String title, List<SheetPart.Column> columns, Stream<List<Object>> rows, String empty) {
        add(new SheetPart.Table(title, columns, rows.map(row -> row.stream().map(this::value).toList()).toList(), empty));
        return this;
    }

    /** A column of a table. */
    public SheetPart.Column column(String key, int share) {
        return new SheetPart.Column(text(key), share);
    }

    /** Running text; a line break begins a paragraph. */
    public SheetDraft paragraphs(String title, String... texts) {
        List<String> written = Stream.of(texts).filter(Objects::nonNull).flatMap(String::lines).filter(line -> !line.isBlank()).toList();
        if (!written.isEmpty()) {
            add(new SheetPart.Text(title, written));
        }
        return this;
    }

    /** A picture that is an attachment, if there is one. */
    public SheetDraft picture(Long attachment, String description) {
        if (attachment != null) {
            add(new SheetPart.Picture(attachment, description));
        }
        return this;
    }

    /** Lines to sign on. */
    public SheetDraft signatures(String... keys) {
        add(new SheetPart.Signatures(Stream.of(keys).map(this::text).toList()));
        return this;
    }

    /** The sheet for colleagues. */
    public Sheet forOffice(String title, String number, String unit) {
        endFacts();
        return new Sheet(title, number, unit, Sheet.Audience.OFFICE, parts);
    }

    /** The sheet for everybody. */
    public Sheet forPublic(String title, String unit) {
        endFacts();
        return new Sheet(title, "", unit, Sheet.Audience.PUBLIC, parts);
    }
}
