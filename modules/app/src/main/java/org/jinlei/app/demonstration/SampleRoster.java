package org.jinlei.app.demonstration;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PhoneNumber;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;

/**
 * A roster of one school as its office might send it, to try the import with: most pupils are registered already, some are new, some come twice, and in
 * some cells something is wrong.
 */
final class SampleRoster {

    private static final List<String> HEADINGS = List.of("序号", "学校名称", "年级", "班级", "学生姓名", "性别", "出生年月", "身份证号码", "户籍村", "家庭类型", "父亲姓名", "父亲电话",
            "父亲外出", "母亲姓名", "母亲电话", "母亲外出", "监护人姓名", "与学生关系", "监护人电话", "是否留守", "班主任", "班主任电话", "备注");
    private static final List<String> GRADES = List.of("一年级", "二年级", "三年级", "四年级", "五年级", "六年级");
    private static final int NEW = 12;
    private static final int CLASS = 45;

    private final String school;
    private final LongFunction<String> villages;
    private final List<List<String>> rows = new ArrayList<>();

    SampleRoster(String school, List<Townspeople.Household> pupils, LongFunction<String> villages, LocalDate today) {
        this.school = school;
        this.villages = villages;
        for (int i = 0; i < pupils.size(); i++) {
            if (i % 41 != 40) {
                rows.add(row(i, pupils.size(), pupils.get(i)));
            }
        }
        for (int i = 0; i < NEW; i++) {
            rows.add(newcomer(i, today.minusYears(6).minusDays(20L * i)));
        }
        rows.add(rows.get(3));
        spoil(7, 6, "2015-02-30");
        spoil(11, 4, "男".equals(rows.get(11).get(5)) ? "甲1" : "乙2");
        spoil(19, 1, school.replace("第", "笫"));
        spoil(23, 7, rows.get(23).get(7).substring(0, 17) + "*");
    }

    private List<String> row(int at, int all, Townspeople.Household household) {
        NewPerson child = household.child();
        NewPerson adult = household.adult();
        boolean father = household.kind() == RelationKind.FATHER;
        boolean mother = household.kind() == RelationKind.MOTHER;
        boolean grandparent = household.kind() == RelationKind.GRANDPARENT;
        String relation = father ? "父亲" : mother ? "母亲" : adult.sex() == Sex.MALE ? "祖父" : "祖母";
        return List.of(String.valueOf(at + 1), school, GRADES.get(Math.min(GRADES.size() - 1, at * GRADES.size() / all)), at / CLASS % 4 + 1 + "班", child.name(),
                child.sex() == Sex.MALE ? "男" : "女", child.birth().earliest().toString(), child.identityNumber() == null ? "" : child.identityNumber().value(),
                child.unitId() == null ? "" : villages.apply(child.unitId()), "双亲", father ? adult.name() : "", father ? phone(adult) : "", grandparent ? "是" : "否",
                mother ? adult.name() : "", mother ? phone(adult) : "", grandparent ? "是" : "否", adult.name(), relation, phone(adult), grandparent ? "是" : "否",
                household.teacher().name(), phone(household.teacher()), "");
    }

    private List<String> newcomer(int at, LocalDate born) {
        String digits = "140590" + born.toString().replace("-", "") + (900 + at * 2);
        String phone = "154" + (99_900_000 + at);
        String mother = "郭" + "春夏秋冬梅兰竹菊琴棋书画".charAt(at) + "英";
        return List.of("新" + (at + 1), school, "一年级", at % 2 + 1 + "班", "郝" + "安宁康乐平和顺泰嘉祥福瑞".charAt(at) + "然", "女", born.toString(),
                digits + IdentityNumber.check(digits), "", at % 3 == 0 ? "离异" : "双亲", "", "", at % 4 == 0 ? "是" : "否", mother, phone, "否", mother, "母亲", phone,
                "否", "", "", at == 0 ? "=1+1" : "");
    }

    private static String phone(NewPerson person) {
        return person.phones().stream().findFirst().map(NewPerson.Phone::number).map(PhoneNumber::value).orElse("");
    }

    private void spoil(int row, int column, String text) {
        if (row < rows.size()) {
            List<String> cells = new ArrayList<>(rows.get(row));
            cells.set(column, text);
            rows.set(row, cells);
        }
    }

    /** Writes it as a workbook with a title above the headings and a sum below the rows. */
    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Jinlei", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("学生花名册");
            sheet.value(0, 0, school + "学生花名册");
            line(sheet, 1, HEADINGS);
            for (int i = 0; i < rows.size(); i++) {
                line(sheet, i + 2, rows.get(i));
            }
            line(sheet, rows.size() + 2, List.of("合计", String.valueOf(rows.size())));
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
        }
    }
}
