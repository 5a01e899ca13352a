package org.jinlei.people.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jinlei.people.IdentityNumber;

/** The pupils of an invented town, with faults planted of each kind, as an education office might send them. The same for the same number of rows. */
final class RosterSample {

    static final LocalDate DAY = LocalDate.of(2026, 9, 20);
    static final RosterPlaces PLACES = new RosterPlaces(
            List.of(new RosterPlaces.Place(11, "青禾镇第一小学"), new RosterPlaces.Place(12, "青禾镇第二小学"), new RosterPlaces.Place(13, "青禾镇第一初级中学"),
                    new RosterPlaces.Place(14, "青禾镇第一高级中学")),
            List.of(new RosterPlaces.Place(21, "青禾镇北坪村"), new RosterPlaces.Place(22, "青禾镇南泉村"), new RosterPlaces.Place(23, "青禾镇大河村"), new RosterPlaces.Place(24,
                    "青禾镇赵庄村")));

    private static final List<String> SCHOOLS = List.of("青禾镇第一小学", "青禾镇第二小学", "青禾镇第一初级中学", "青禾镇第一高级中学");
    private static final List<List<String>> GRADES = List.of(List.of("一年级", "三年级"), List.of("二年级", "六年级"), List.of("七年级", "九年级"), List.of("高一", "高三"));
    private static final List<String> VILLAGES = List.of("青禾镇北坪村", "青禾镇南泉村", "青禾镇大河村", "青禾镇赵庄村");
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "一二安邦博彩晨达恩芳刚海嘉可岚曼宁鹏琪瑞森婷薇欣雅泽卓𬭎𬱖㛃";

    final List<Map<RosterField, String>> pupils = new ArrayList<>();
    int wrongChecks;
    int impossibleDates;
    int birthsAgainst;
    int sexesAgainst;
    int withoutNumber;
    int withoutPhone;
    int formulas;
    int adults;
    int leftBehind;
    int duplicates;

    RosterSample(int rows) {
        Random random = new Random(43);
        for (int i = 0; i < rows; i++) {
            pupils.add(pupil(i, random));
            if (i % 97 == 96) {
                pupils.add(pupils.get(pupils.size() - 1));
                duplicates++;
            }
        }
    }

    private Map<RosterField, String> pupil(int i, Random random) {
        Map<RosterField, String> cells = new EnumMap<>(RosterField.class);
        int school = i * 4 / 1000 % 4;
        String grade = GRADES.get(school).get(i % 2);
        LocalDate birth = LocalDate.of(Map.of("一年级", 2020, "三年级", 2018, "二年级", 2019, "六年级", 2015, "七年级", 2014, "九年级", 2012, "高一", 2011, "高三", 2008 + i / 2 % 2)
                .get(grade), 1, 1).plusDays(random.nextInt(360));
        boolean male = random.nextBoolean();
        boolean away = i % 9 == 4;
        cells.put(RosterField.SCHOOL, SCHOOLS.get(school));
        cells.put(RosterField.GRADE, grade);
        cells.put(RosterField.CLASS_NAME, 1 + i % 5 + "班");
        cells.put(RosterField.STUDENT_NUMBER, String.format("G140590%08d", i));
        cells.put(RosterField.NAME, name(random));
        cells.put(RosterField.SEX, male ? "男" : "女");
        cells.put(RosterField.BIRTH_DATE, written(birth, i));
        cells.put(RosterField.IDENTITY_NUMBER, number(birth, male, i));
        cells.put(RosterField.ETHNICITY, i % 7 == 0 ? "01" : i % 7 == 1 ? "回族" : "汉族");
        cells.put(RosterField.VILLAGE, VILLAGES.get(random.nextInt(4)));
        cells.put(RosterField.FAMILY_TYPE, i % 11 == 5 ? "离异" : "双亲");
        cells.put(RosterField.FATHER_NAME, name(random));
        cells.put(RosterField.FATHER_PHONE, phone(random));
        cells.put(RosterField.FATHER_AWAY, away ? "是" : "否");
        cells.put(RosterField.MOTHER_NAME, name(random));
        cells.put(RosterField.MOTHER_PHONE, phone(random));
        cells.put(RosterField.MOTHER_AWAY, away ? "是" : "否");
        cells.put(RosterField.GUARDIAN_NAME, away ? name(random) : cells.get(RosterField.MOTHER_NAME));
        cells.put(RosterField.GUARDIAN_RELATION, away ? "祖母" : "母亲");
        cells.put(RosterField.GUARDIAN_PHONE, phone(random));
        cells.put(RosterField.LEFT_BEHIND, away && !birth.isBefore(DAY.minusYears(16)) ? "是" : "否");
        cells.put(RosterField.CLASS_TEACHER, name(random));
        cells.put(RosterField.CLASS_TEACHER_PHONE, phone(random));
        cells.put(RosterField.BOARDING, i % 6 == 0 ? "是" : "否");
        cells.put(RosterField.REMARK, "");
        plant(i, cells, birth, male);
        adults += birth.getYear() <= DAY.getYear() - 18 ? 1 : 0;
        leftBehind += cells.get(RosterField.LEFT_BEHIND).equals("是") ? 1 : 0;
        return cells;
    }

    private void plant(int i, Map<RosterField, String> cells, LocalDate birth, boolean male) {
        String number = cells.get(RosterField.IDENTITY_NUMBER);
        switch (i % 100) {
            case 3 -> {
                cells.put(RosterField.IDENTITY_NUMBER, number.substring(0, 17) + (number.charAt(17) == '5' ? '6' : '5'));
                wrongChecks++;
            }
            case 13 -> {
                cells.put(RosterField.BIRTH_DATE, birth.getYear() + "-02-30");
                impossibleDates++;
            }
            case 23 -> {
                cells.put(RosterField.BIRTH_DATE, birth.plusDays(1).toString());
                birthsAgainst++;
            }
            case 33 -> {
                cells.put(RosterField.SEX, male ? "女" : "男");
                sexesAgainst++;
            }
            case 43 -> {
                cells.put(RosterField.IDENTITY_NUMBER, "");
                withoutNumber++;
            }
            case 53, 54 -> {
                cells.put(RosterField.GUARDIAN_PHONE, "");
                withoutPhone++;
            }
            case 63 -> {
                cells.put(RosterField.REMARK, "=HYPERLINK(\"x\",\"点我\")");
                formulas++;
            }
            case 73 -> cells.put(RosterField.IDENTITY_NUMBER, number.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).reduce("", String::concat));
            case 83 -> cells.put(RosterField.IDENTITY_NUMBER, " " + number.toLowerCase(java.util.Locale.ROOT) + "\u00A0");
            default -> {
            }
        }
    }

    /** As the clerks of the schools write it; every fifth is a cell formatted as a date. */
    private static String written(LocalDate day, int i) {
        return switch (i % 5) {
            case 0 -> day.toString();
            case 1 -> day.toString().replace("-", "");
            case 2 -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case 3 -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
            default -> "#" + day;
        };
    }

    static String number(LocalDate birth, boolean male, int i) {
        String seventeen = "140590" + birth.toString().replace("-", "") + String.format("%03d", i / 2 % 499 * 2 + (male ? 1 : 0));
        return seventeen + IdentityNumber.check(seventeen);
    }

    private static String name(Random random) {
        int[] given = GIVEN.codePoints().toArray();
        return SURNAMES.charAt(random.nextInt(SURNAMES.length())) + Character.toString(given[random.nextInt(given.length)])
                + Character.toString(given[random.nextInt(given.length)]);
    }

    private static String phone(Random random) {
        return String.format("154%08d", random.nextInt(100_000_000));
    }
}
