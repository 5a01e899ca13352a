package org.jinlei.people;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The years of school from the kindergarten to the last of the senior middle school, in their order. */
public enum Grade {
    /** 小班. */
    KINDERGARTEN_1,
    /** 中班. */
    KINDERGARTEN_2,
    /** 大班. */
    KINDERGARTEN_3,
    /** 一年级. */
    PRIMARY_1,
    PRIMARY_2,
    PRIMARY_3,
    PRIMARY_4,
    PRIMARY_5,
    PRIMARY_6,
    /** 七年级. */
    JUNIOR_1,
    JUNIOR_2,
    JUNIOR_3,
    /** 高一. */
    SENIOR_1,
    SENIOR_2,
    SENIOR_3,
    /** Nothing was told, or a word that is none of these. */
    UNKNOWN;

    private static final Pattern FILLING = Pattern.compile("\\s|年级|小学");
    private static final Pattern JUNIOR = Pattern.compile("^初中?");
    private static final Pattern SENIOR = Pattern.compile("^高中?");
    private static final String DIGITS = "一二三四五六七八九";
    private static final Map<String, Grade> KINDERGARTEN = Map.of("小班", KINDERGARTEN_1, "中班", KINDERGARTEN_2, "大班", KINDERGARTEN_3,
            "幼儿园小班", KINDERGARTEN_1, "幼儿园中班", KINDERGARTEN_2, "幼儿园大班", KINDERGARTEN_3, "学前班", KINDERGARTEN_3);

    /** Reads 小班, 一年级, 1年级, 七年级, 初一, 初中一年级, 高三, 高中三年级. */
    public static Optional<Grade> read(String typed) {
        String bare = typed == null ? "" : FILLING.matcher(typed).replaceAll("");
        String plain = SENIOR.matcher(JUNIOR.matcher(bare).replaceFirst("J")).replaceFirst("S");
        Grade kindergarten = KINDERGARTEN.get(plain);
        if (kindergarten != null) {
            return Optional.of(kindergarten);
        }
        boolean junior = plain.startsWith("J");
        boolean senior = plain.startsWith("S");
        String year = junior || senior ? plain.substring(1) : plain;
        int number = year.length() == 1 ? Math.max(DIGITS.indexOf(year), "123456789".indexOf(year)) + 1 : 0;
        if (number == 0 || (junior || senior) && number > 3) {
            return junior && number >= 7 ? Optional.of(values()[JUNIOR_1.ordinal() + number - 7]) : Optional.empty();
        }
        Grade first = junior ? JUNIOR_1 : senior ? SENIOR_1 : PRIMARY_1;
        return Optional.of(values()[first.ordinal() + number - 1]);
    }
}
