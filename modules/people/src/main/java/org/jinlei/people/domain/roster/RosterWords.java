package org.jinlei.people.domain.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinlei.people.CarerKind;
import org.jinlei.people.FamilyType;
import org.jinlei.people.Sex;

/** The words by which rosters answer: yes and no, sexes, families, carers, peoples. */
final class RosterWords {

    private static final Map<String, Boolean> ANSWERS = answers();
    private static final Map<String, Sex> SEXES = Map.of("男", Sex.MALE, "女", Sex.FEMALE, "男性", Sex.MALE, "女性", Sex.FEMALE, "男生", Sex.MALE, "女生", Sex.FEMALE,
            "1", Sex.MALE, "2", Sex.FEMALE, "M", Sex.MALE, "F", Sex.FEMALE);
    private static final Map<String, FamilyType> FAMILIES = families();
    private static final Map<String, CarerKind> CARERS = carers();
    private static final Map<String, String> PEOPLES = peoples();

    private RosterWords() {
    }

    static Optional<Boolean> answer(String text) {
        return Optional.ofNullable(ANSWERS.get(text));
    }

    static Optional<Sex> sex(String text) {
        return Optional.ofNullable(SEXES.get(text));
    }

    static Optional<FamilyType> family(String text) {
        return Optional.ofNullable(FAMILIES.get(text.endsWith("家庭") ? text.substring(0, text.length() - 2) : text));
    }

    static Optional<CarerKind> carer(String text) {
        return Optional.ofNullable(CARERS.get(text));
    }

    /** The code of GB/T 3304 for 汉族, 汉, 01 or 1. */
    static Optional<String> people(String text) {
        return Optional.ofNullable(PEOPLES.get(text.matches("\\d") ? "0" + text : text));
    }

    private static Map<String, Boolean> answers() {
        Map<String, Boolean> words = new HashMap<>();
        put(words, true, """
                是 有 √ Y y YES Yes yes 1 TRUE true
                住宿 住校 寄宿 寄宿生 住校生
                留守 留守儿童
                外出 外出务工 务工 在外""");
        put(words, false, """
                否 不是 不 没有 × X x N n NO No no 0 FALSE false
                走读 走读生 不住宿 不住校
                非留守 非留守儿童
                未外出 在家 本地""");
        return Map.copyOf(words);
    }

    private static Map<String, FamilyType> families() {
        Map<String, FamilyType> words = new HashMap<>();
        put(words, FamilyType.BOTH_PARENTS, "双亲 正常 健全 完整 原生 父母双全");
        put(words, FamilyType.SINGLE_PARENT, "单亲 丧偶 父亡 母亡 父亲去世 母亲去世");
        put(words, FamilyType.DIVORCED, "离异 离婚 父母离异 离异单亲");
        put(words, FamilyType.REMARRIED, "重组 再婚 再组 离异重组");
        put(words, FamilyType.PARENTS_UNREACHABLE, "父母均失联 失联 父母失联 双失联 父母双失联 事实无人抚养");
        put(words, FamilyType.ORPHAN, "孤儿 双亡 父母双亡");
        put(words, FamilyType.OTHER, "其他 其它");
        return Map.copyOf(words);
    }

    private static Map<String, CarerKind> carers() {
        Map<String, CarerKind> words = new HashMap<>();
        put(words, CarerKind.FATHER, "父亲 父 爸爸 父女 父子");
        put(words, CarerKind.MOTHER, "母亲 母 妈妈 母女 母子");
        put(words, CarerKind.PATERNAL_GRANDFATHER, "祖父 爷爷 爷孙");
        put(words, CarerKind.PATERNAL_GRANDMOTHER, "祖母 奶奶");
        put(words, CarerKind.MATERNAL_GRANDFATHER, "外祖父 姥爷 外公 老爷");
        put(words, CarerKind.MATERNAL_GRANDMOTHER, "外祖母 姥姥 外婆 老娘");
        put(words, CarerKind.STEP_OR_FOSTER_PARENT, "继父 继母 养父 养母");
        put(words, CarerKind.SIBLING, "哥哥 哥 兄 姐姐 姐 弟弟 妹妹 兄弟 姐妹");
        put(words, CarerKind.RELATIVE, """
                叔叔 伯父 伯伯 大伯 婶婶 婶母 伯母
                姑姑 姑母 姑父 舅舅 舅妈 姨 姨妈 姨母 姨父
                曾祖父 曾祖母 太爷爷 太奶奶
                亲戚 亲属 其他亲属""");
        put(words, CarerKind.OTHER, "其他 其它 邻居 朋友 监护人 其他监护人 教师 老师 村委会 民政部门");
        return Map.copyOf(words);
    }

    private static Map<String, String> peoples() {
        String[] names = """
                汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳
                佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米
                塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺""".split("\\s+");
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            String code = String.format("%02d", i + 1);
            words.put(code, code);
            words.put(names[i], code);
            words.put(names[i] + "族", code);
        }
        words.put("97", "97");
        words.put("其他", "97");
        words.put("98", "98");
        words.put("外国血统中国籍人士", "98");
        return Map.copyOf(words);
    }

    private static <T> void put(Map<String, T> words, T meaning, String list) {
        for (String word : list.split("\\s+")) {
            words.put(word, meaning);
        }
    }
}
