package org.jinlei.people;

/**
 * What those see who need not know (rule 38; 《未成年人保护法》 article 103): a surname, never a whole name, number or address.
 * Lists, pages, suggestions, exports and prints all mask here, so that they cannot disagree.
 */
public final class Masked {

    private static final String HIDDEN = "****";
    private static final String[] TOWNSHIP_ENDS = {"街道", "镇", "乡"};
    private static final String[] COUNTY_ENDS = {"县", "区", "旗", "市", "州", "省"};

    private Masked() {
    }

    /** 张某 for 张三, 欧阳某 for 欧阳锋; the length of the name does not show. Empty for null. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String bare = name.strip();
        return bare.substring(0, Surnames.length(bare)) + "某";
    }

    /** The first three and last four digits of a phone number; short numbers lose everything. Empty for null. */
    public static String phone(String number) {
        if (number == null || number.isBlank()) {
            return "";
        }
        return number.length() < 11 ? HIDDEN : number.substring(0, 3) + HIDDEN + number.substring(number.length() - 4);
    }

    /** An address down to its township, or to its county where no township is named. Empty for null. */
    public static String address(String address) {
        if (address == null || address.isBlank()) {
            return "";
        }
        return kept(address, TOWNSHIP_ENDS, COUNTY_ENDS) + HIDDEN;
    }

    private static String kept(String address, String[]... levels) {
        for (String[] ends : levels) {
            int until = 0;
            for (String end : ends) {
                int at = address.indexOf(end, 1);
                if (at > 0 && (until == 0 || ends == COUNTY_ENDS && at + end.length() > until)) {
                    until = at + end.length();
                }
            }
            if (until > 0) {
                return address.substring(0, until);
            }
        }
        return "";
    }
}
