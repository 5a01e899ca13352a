package org.jinlei.platform.sheets.domain;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets the texts of one sheet, character by character in the first font that has it. A character that none has is written as its code, never as an empty box. */
final class Lettering {

    private final Typefaces typefaces;
    private final ChineseBreaks breaks = new ChineseBreaks();
    private final Set<Integer> missing = new TreeSet<>();

    Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** How a text looks. */
    record Style(boolean strong, float size, Color color) {
    }

    Phrase phrase(String typed, Style style) {
        List<BaseFont> fonts = typefaces.of(style.strong());
        Phrase phrase = new Phrase();
        StringBuilder run = new StringBuilder();
        BaseFont[] current = {fonts.get(0)};
        Printable.of(typed).codePoints().forEach(one -> {
            BaseFont font = one == '\n' ? current[0] : find(fonts, one, current[0]);
            if (font == null) {
                missing.add(one);
            }
            BaseFont next = font == null ? fonts.get(0) : font;
            if (next != current[0]) {
                end(phrase, run, current[0], style);
                current[0] = next;
            }
            if (font == null) {
                run.append(code(one));
            } else {
                run.appendCodePoint(one);
            }
        });
        end(phrase, run, current[0], style);
        return phrase;
    }

    /** The first font that has a character; a blank stays with what stands before it. */
    private static BaseFont find(List<BaseFont> fonts, int one, BaseFont current) {
        if (one == ' ' && current.charExists(one)) {
            return current;
        }
        return fonts.stream().filter(font -> font.charExists(one)).findFirst().orElse(null);
    }

    private void end(Phrase phrase, StringBuilder run, BaseFont font, Style style) {
        if (!run.isEmpty()) {
            Chunk chunk = new Chunk(run.toString(), new Font(font, style.size(), Font.NORMAL, style.color()));
            chunk.setSplitCharacter(breaks);
            phrase.add(chunk);
            run.setLength(0);
        }
    }

    private static String code(int one) {
        return String.format("[U+%04X]", one);
    }

    /** Characters for which no font of this machine has a form, as codes. */
    List<String> missing() {
        return missing.stream().map(Lettering::code).toList();
    }
}
