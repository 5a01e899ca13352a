package org.jinlei.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.platform.data.SearchText;

/**
 * The words by which a name is found when what is typed is the beginning of one of them: every ending of the name, every ending of its
 * full pinyin from a syllable on, and every ending of its initials. So any part of the name is found: 三丰, sanfeng, zsf, sf.
 * Characters with several readings (单 shan and dan) are found by each.
 */
public final class NameTokens {

    private static final int MOST_VARIANTS = 12;
    private static final int LONGEST_KEY = 100;
    private static final String UNREAD = "zzz";

    private NameTokens() {
    }

    /** All search words of a name, in the form of {@link SearchText#normal}; none for null or blank. */
    public static Set<String> of(String name) {
        Set<String> tokens = new LinkedHashSet<>();
        String normal = SearchText.normal(name);
        if (normal.isEmpty()) {
            return tokens;
        }
        for (int at = 0; at < normal.length(); at += Character.charCount(normal.codePointAt(at))) {
            tokens.add(normal.substring(at));
        }
        if (name.length() > SearchText.LONGEST) {
            for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
                tokens.add(SearchText.normal(name.substring(at)));
            }
            tokens.remove("");
        }
        if (normal.codePoints().anyMatch(Pinyin::isHan)) {
            addReadings(tokens, Pinyin.readings(normal));
        }
        return tokens;
    }

    /**
     * Text that brings names into the order of a Chinese directory: by pinyin, then by character, one character after the other.
     */
    public static String sortKey(String name) {
        String normal = SearchText.normal(name);
        StringBuilder key = new StringBuilder(normal.length() * 8);
        List<List<String>> readings = Pinyin.readings(normal);
        int[] characters = normal.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            String character = Character.toString(characters[i]);
            String reading = readings.get(i).get(0);
            String part = !Pinyin.isHan(characters[i]) ? character
                    : (reading.equals(character) ? UNREAD : reading) + ' ' + character + ' ';
            if (key.length() + part.length() > LONGEST_KEY) {
                break;
            }
            key.append(part);
        }
        return key.toString();
    }

    /** The likeliest full pinyin without blanks, for comparing names that sound alike. */
    public static String pinyin(String name) {
        StringBuilder pinyin = new StringBuilder();
        Pinyin.readings(SearchText.normal(name)).forEach(readings -> pinyin.append(readings.get(0)));
        return cut(pinyin.toString());
    }

    private static void addReadings(Set<String> tokens, List<List<String>> readings) {
        for (String[] syllables : variants(readings)) {
            StringBuilder full = new StringBuilder();
            StringBuilder initials = new StringBuilder();
            for (int i = syllables.length - 1; i >= 0; i--) {
                full.insert(0, syllables[i]);
                initials.insert(0, Character.toChars(syllables[i].codePointAt(0)));
                tokens.add(cut(full.toString()));
                tokens.add(cut(initials.toString()));
            }
        }
    }

    /** Every combination of readings, at most {@value #MOST_VARIANTS}; the likeliest come first. */
    private static List<String[]> variants(List<List<String>> readings) {
        List<String[]> variants = new ArrayList<>();
        variants.add(new String[readings.size()]);
        for (int i = 0; i < readings.size(); i++) {
            int before = variants.size();
            for (int choice = 1; choice < readings.get(i).size(); choice++) {
                for (int v = 0; v < before && variants.size() < MOST_VARIANTS; v++) {
                    String[] further = variants.get(v).clone();
                    further[i] = readings.get(i).get(choice);
                    variants.add(further);
                }
            }
            for (int v = 0; v < before; v++) {
                variants.get(v)[i] = readings.get(i).get(0);
            }
        }
        return variants;
    }

    private static String cut(String token) {
        return token.length() <= SearchText.LONGEST ? token : SearchText.normal(token);
    }
}
