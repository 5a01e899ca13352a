package org.jinlei.app.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jinlei.people.IdentityNumber;

/** A roster of invented pupils as a workbook, the same for the same number: division 140590 is not assigned, no carrier has the prefix 154. */
final class RosterFile {

    private static final List<String> HEADINGS = List.of("学校", "年级", "班级", "学籍号", "学生姓名", "性别", "出生日期", "身份证件号", "民族", "户籍所在村", "家庭类型", "父亲姓名", "父亲电话",
            "父亲外出务工", "母亲姓名", "母亲电话", "母亲外出务工", "实际监护人", "与学生关系", "监护人电话", "是否留守儿童", "班主任", "班主任电话", "住宿");
    private static final String SURNAMES = "瞿荀缪卞郝霍柯裴邬晏阮翟闵莘蔺宓";
    private static final String GIVEN = "安邦博彩晨达恩芳刚海嘉可岚曼宁鹏琪瑞森婷薇欣雅泽卓辰宸梓涵奕诺";
    private static final int FLUSHED = 1000;

    private final Random random = new Random(140590);

    byte[] workbook(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("学生");
            line(sheet, 0, HEADINGS);
            for (int i = 1; i <= rows; i++) {
                line(sheet, i, pupil(i));
                if (i % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private List<String> pupil(int i) {
        LocalDate born = LocalDate.of(2013, 9, 1).plusDays(i % 1800);
        String seventeen = "140590" + born.toString().replace("-", "") + String.format("%03d", 100 + i / 1800);
        String number = seventeen + IdentityNumber.check(seventeen);
        String father = name();
        String mother = name();
        return List.of("青禾镇第" + "一二三四五六七八九".charAt(i % 9) + "小学", "三年级", i % 8 + 1 + "班", String.format("G%014d", i), name(),
                (100 + i / 1800) % 2 == 1 ? "男" : "女", born.toString(), number, "汉族", "青禾镇前泉村", "双亲", father, phone(), i % 3 == 0 ? "是" : "否", mother, phone(),
                i % 5 == 0 ? "是" : "否", mother, "母亲", phone(), "否", name(), phone(), i % 6 == 0 ? "是" : "否");
    }

    private String name() {
        return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.charAt(random.nextInt(GIVEN.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }

    private String phone() {
        return String.format("154%08d", random.nextInt(100_000_000));
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.inlineString(row, i, cells.get(i));
        }
    }
}
