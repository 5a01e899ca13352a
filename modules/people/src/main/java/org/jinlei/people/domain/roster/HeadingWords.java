package org.jinlei.people.domain.roster;

import static org.jinlei.people.domain.roster.RosterField.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headings by which schools and education offices name what we know: those of the national pupils' registry first, then what is seen in the towns. */
final class HeadingWords {

    private static final Map<String, RosterField> FIELDS = words().entrySet().stream()
            .flatMap(entry -> Arrays.stream(entry.getValue().split(" ")).map(word -> Map.entry(word, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Words that say something by themselves and nothing within a longer heading: 父亲职业 is not the father's name. */
    private static final Set<String> ALONE = Set.of("学生", "父亲", "母亲", "监护人", "家长", "联系人", "班主任", "电话", "手机", "关系", "距离", "说明", "其他", "名字", "村庄", "幼儿园", "学校",
            "编号", "抚养人", "照料人", "住宿", "证件号", "身份证");

    private static final List<String> LONGEST_FIRST = FIELDS.keySet().stream().filter(word -> word.length() > 1 && !ALONE.contains(word))
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();

    /** What stands beside a known word and makes it one about somebody else. */
    private static final List<String> OTHERS = List.of("父", "母", "爸", "妈", "监护", "家长", "班主任", "教师", "老师", "户主", "联系人", "照护", "照料", "祖", "校长", "填");

    private static final Pattern GROUP_OF_OTHERS = Pattern.compile("(父亲|母亲|实际监护人|监护人|家长|班主任)(基本)?(信息|情况|资料|状况)?");

    private HeadingWords() {
    }

    private static Map<RosterField, String> words() {
        Map<RosterField, String> words = new LinkedHashMap<>();
        words.put(IGNORED, "序号 编号 序列 证件类型 身份证件类型 年龄 周岁 国籍 政治面貌 血型 健康状况 港澳台侨外");
        words.put(SCHOOL, "学校 学校名称 就读学校 所在学校 所在学校名称 校名 就读学校名称 幼儿园 园所名称 所属学校 学校全称 在读学校");
        words.put(GRADE, "年级 所在年级 年级名称 就读年级 入学年级 在读年级");
        words.put(CLASS_NAME, "班级 所在班级 班级名称 班 班号 就读班级 行政班");
        words.put(STUDENT_NUMBER, "学籍号 全国学籍号 学籍编号 学籍辅号 国网学籍号 全国统一学籍号 学号 学生学籍号");
        words.put(NAME, "姓名 学生姓名 幼儿姓名 儿童姓名 学生名字 名字 学生 孩子姓名 未成年人姓名");
        words.put(FAMILY_NAME, "姓 姓氏 学生姓氏 学生姓");
        words.put(GIVEN_NAME, "名 学生名");
        words.put(SEX, "性别 学生性别 男女 性別");
        words.put(BIRTH_DATE, "出生日期 出生年月日 出生年月 生日 出生时间 学生出生日期");
        words.put(IDENTITY_NUMBER, "身份证件号 身份证号 身份证号码 公民身份号码 身份证件号码 身份证 证件号码 证件号 学生身份证号 学生身份证号码 居民身份证号 身份号码 公民身份证号");
        words.put(ETHNICITY, "民族 学生民族");
        words.put(VILLAGE, "户籍所在村 户籍村 所在村 村 村庄 行政村 居住村 村名 户籍所在地 所在村社区 村居 家庭所在村 村社区");
        words.put(FAMILY_TYPE, "家庭类型 家庭情况 家庭结构 家庭状况 婚姻状况 父母婚姻状况 家庭类别");
        words.put(FATHER_NAME, "父亲姓名 父亲 父姓名 父亲名字 爸爸姓名");
        words.put(FATHER_PHONE, "父亲电话 父亲联系电话 父亲手机 父亲联系方式 父亲手机号 父亲手机号码 父亲电话号码 父电话");
        words.put(FATHER_AWAY, "父亲外出务工 父亲是否外出务工 父亲是否外出 父亲外出 父亲务工 父亲外出情况 父外出务工 父外出");
        words.put(FATHER_WORKPLACE, "父亲务工地 父亲务工地点 父亲工作单位 父亲务工地址 父亲工作地点 父亲外出务工地 父亲外出地");
        words.put(MOTHER_NAME, "母亲姓名 母亲 母姓名 母亲名字 妈妈姓名");
        words.put(MOTHER_PHONE, "母亲电话 母亲联系电话 母亲手机 母亲联系方式 母亲手机号 母亲手机号码 母亲电话号码 母电话");
        words.put(MOTHER_AWAY, "母亲外出务工 母亲是否外出务工 母亲是否外出 母亲外出 母亲务工 母亲外出情况 母外出务工 母外出");
        words.put(MOTHER_WORKPLACE, "母亲务工地 母亲务工地点 母亲工作单位 母亲务工地址 母亲工作地点 母亲外出务工地 母亲外出地");
        words.put(GUARDIAN_NAME, "实际监护人 监护人 监护人姓名 实际监护人姓名 家长姓名 家长 实际照护人 现监护人 抚养人 照料人 联系人 受委托照护人");
        words.put(GUARDIAN_RELATION, "与学生关系 与监护人关系 监护人关系 关系 与儿童关系 与本人关系 监护关系 监护人与学生关系 监护人与儿童关系 与幼儿关系 和学生关系 家长与学生关系");
        words.put(GUARDIAN_PHONE, "监护人电话 监护人联系电话 家长电话 联系电话 家长联系电话 联系方式 监护人手机 电话 手机 手机号 手机号码 监护人联系方式 监护人手机号 家长手机 实际监护人电话"
                + " 家长联系方式 实际监护人联系电话");
        words.put(LEFT_BEHIND, "是否留守儿童 是否留守 留守儿童 留守 是否为留守儿童 是否农村留守儿童 是否为农村留守儿童 留守情况");
        words.put(CLASS_TEACHER, "班主任 班主任姓名 带班教师 班主任老师");
        words.put(CLASS_TEACHER_PHONE, "班主任电话 班主任联系电话 班主任手机 班主任联系方式 班主任手机号");
        words.put(BOARDING, "住宿 是否住宿 是否住校 寄宿 是否寄宿 住校 是否寄宿生 住校生 走读住校");
        words.put(DISTANCE, "与父母距离 距离 父母距离 距父母距离 外出地距离 与父母相距 务工地距离");
        words.put(REMARK, "备注 说明 其他 其他说明 特殊情况说明");
        return words;
    }

    /** The field of a heading that is known word for word. */
    static Optional<RosterField> exact(String heading) {
        return Optional.ofNullable(FIELDS.get(heading));
    }

    /** The field of the longest known word within a heading, unless the heading speaks of somebody else than the word does. */
    static Optional<RosterField> within(String heading) {
        return LONGEST_FIRST.stream().filter(heading::contains)
                .filter(word -> !speaksOfOthers(heading.replace(word, "")))
                .findFirst().map(FIELDS::get);
    }

    static boolean speaksOfOthers(String heading) {
        return OTHERS.stream().anyMatch(heading::contains);
    }

    /** A group of headings and the heading below it, as one: 父亲 above 姓名. */
    static Optional<RosterField> grouped(String group, String heading) {
        return exact(heading.startsWith(person(group)) ? heading : person(group) + heading);
    }

    /** Whether a heading stands above those of a father, mother, carer or teacher. */
    static boolean isGroupOfOthers(String heading) {
        return GROUP_OF_OTHERS.matcher(heading).matches();
    }

    private static String person(String group) {
        Matcher matcher = GROUP_OF_OTHERS.matcher(group);
        return matcher.matches() ? matcher.group(1) : group;
    }
}
