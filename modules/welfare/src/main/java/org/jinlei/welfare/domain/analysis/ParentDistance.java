package org.jinlei.welfare.domain.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinlei.people.AwayParents;

/** How far the parents of a pupil are, as far as the roster's words tell it. */
public enum ParentDistance {
    /** 与父母同住. */
    TOGETHER,
    /** 县内. */
    IN_COUNTY,
    /** 市内. */
    IN_CITY,
    /** 省内. */
    IN_PROVINCE,
    /** 省外. */
    OUT_OF_PROVINCE,
    /** Nothing was told, or a word that is none of these. */
    UNKNOWN;

    private static final Pattern KILOMETRES = Pattern.compile("(\\d{1,5})(\\.\\d+)?\\s*(公里|千米|km|KM|Km)");

    /** Distances within a county, a city and a province: the house's rounding, for counting only. */
    private static final int COUNTY = 50;
    private static final int CITY = 120;
    private static final int PROVINCE = 500;

    /** Reads 省外, 市内, 本县, 300公里; where nothing was told, parents who do not work away live with the child. */
    public static ParentDistance of(String told, AwayParents away) {
        if (told == null || told.isBlank()) {
            return away == AwayParents.NEITHER ? TOGETHER : UNKNOWN;
        }
        Matcher kilometres = KILOMETRES.matcher(told);
        if (kilometres.find()) {
            int distance = Integer.parseInt(kilometres.group(1));
            return distance == 0 ? TOGETHER : distance < COUNTY ? IN_COUNTY : distance < CITY ? IN_CITY : distance < PROVINCE ? IN_PROVINCE : OUT_OF_PROVINCE;
        }
        if (told.matches(".*(省外|外省|跨省|国外|境外).*")) {
            return OUT_OF_PROVINCE;
        }
        if (told.matches(".*(省内|本省|外市|市外|跨市).*")) {
            return IN_PROVINCE;
        }
        if (told.matches(".*(市内|本市|外县|县外|跨县).*")) {
            return IN_CITY;
        }
        if (told.matches(".*(县内|本县|镇内|本镇|乡内|本乡|村内|本村|外镇|外乡).*")) {
            return IN_COUNTY;
        }
        return told.matches(".*(同住|在家|身边|一起).*") ? TOGETHER : UNKNOWN;
    }
}
