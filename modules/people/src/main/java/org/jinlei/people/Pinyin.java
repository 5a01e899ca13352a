package org.jinlei.people;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Readings of Chinese characters in names, in plain letters without tones. Remembers each character; the readings never change. */
final class Pinyin {

    /** Readings that people use in names and the transliterator does not give; the first is the surname's. */
    private static final Map<Integer, List<String>> FURTHER = further("""
            朴 piao pu;覃 qin tan;缪 miao mou;晟 sheng cheng;乐 yue le;翟 zhai di;盖 ge gai;柏 bai bo;茜 xi qian;行 xing hang;长 chang zhang
            重 chong zhong;朝 chao zhao;盛 sheng cheng;尉 wei yu;折 she zhe;薄 bo bao;召 shao zhao;种 chong zhong;员 yun yuan;繁 po fan;句 gou ju
            么 yao me;能 nai neng;隗 kui wei;宓 mi fu;祭 zhai ji;谌 chen shen;黑 he hei;佴 nai er;都 du dou;车 che ju;郗 xi chi;俞 yu shu;谷 gu yu
            靓 liang jing;炅 gui jiong;蔚 wei yu;殷 yin yan;葛 ge;冼 xian;洗 xian xi;牟 mou mu;卜 bu;筠 yun jun;瑱 tian zhen;彧 yu;莘 xin shen
            参 can shen;娜 na nuo;婼 ruo chuo;瑶 yao;琏 lian;祎 yi;禕 yi;倩 qian;铭 ming;贾 jia gu;藏 zang cang;撒 sa;哈 ha;过 guo;任 ren;宁 ning
            载 zai;扎 zha za;曾 zeng ceng;单 shan dan chan;仇 qiu chou;区 ou qu;解 xie jie;查 zha cha;华 hua;尧 yao;浣 huan wan;涌 yong chong
            适 shi kuo;见 jian xian;调 tiao diao;传 chuan zhuan;弹 tan dan;和 he;好 hao;中 zhong;降 jiang xiang;会 hui kuai;相 xiang;济 ji;便 bian pian
            """);

    private static final Map<String, List<String>> COMPOUND = Map.of("单于", List.of("chan", "yu"), "万俟", List.of("mo", "qi"),
            "尉迟", List.of("yu", "chi"), "尉遲", List.of("yu", "chi"), "澹台", List.of("tan", "tai"), "长孙", List.of("zhang", "sun"),
            "長孫", List.of("zhang", "sun"), "乐正", List.of("yue", "zheng"), "令狐", List.of("ling", "hu"), "亓官", List.of("qi", "guan"));

    private static final Map<Integer, List<String>> KNOWN = new ConcurrentHashMap<>(16_384);

    private Pinyin() {
    }

    /** Loaded when the first name is read: the rules take a moment. */
    private static final class Rules {
        static final Transliterator NAMES = Transliterator.getInstance("Han-Latin/Names");
        static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin");
        static final Transliterator LETTERS = Transliterator.getInstance("Latin-ASCII; Lower");
    }

    /**
     * Readings of each character of a name, the likeliest first; the surname's reading leads where the surname stands.
     * A character without a reading stands for itself.
     */
    static List<List<String>> readings(String name) {
        List<List<String>> all = new ArrayList<>(name.length());
        name.codePoints().forEach(c -> all.add(of(c)));
        int surname = name.isEmpty() ? 0 : Surnames.length(name);
        List<String> leading = surname == 2 ? COMPOUND.get(name.substring(0, 2)) : null;
        if (leading != null && all.size() > 1) {
            all.set(0, withFirst(leading.get(0), all.get(0)));
            all.set(1, withFirst(leading.get(1), all.get(1)));
        }
        return all;
    }

    private static List<String> withFirst(String first, List<String> others) {
        Set<String> all = new LinkedHashSet<>();
        all.add(first);
        all.addAll(others);
        return List.copyOf(all);
    }

    /** Readings of one character, the surname's first. */
    static List<String> of(int character) {
        List<String> known = KNOWN.get(character);
        if (known == null) {
            known = read(character);
            KNOWN.put(character, known);
        }
        return known;
    }

    private static List<String> read(int character) {
        String text = Character.toString(character);
        if (!isHan(character)) {
            return List.of(text);
        }
        Set<String> readings = new LinkedHashSet<>(FURTHER.getOrDefault(character, List.of()));
        for (Transliterator rules : List.of(Rules.NAMES, Rules.PLAIN)) {
            String toned = rules.transliterate(text).strip();
            String plain = Rules.LETTERS.transliterate(toned);
            if (plain.isEmpty() || !plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                continue;
            }
            readings.add(plain);
            if (toned.chars().anyMatch(c -> "üǖǘǚǜ".indexOf(c) >= 0)) {
                readings.add(plain.replace('u', 'v'));
            }
        }
        return readings.isEmpty() ? List.of(text) : List.copyOf(readings);
    }

    static boolean isHan(int character) {
        return character > 0x2E7F && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static Map<Integer, List<String>> further(String table) {
        Map<Integer, List<String>> further = new HashMap<>();
        for (String entry : table.strip().split("[;\\n]")) {
            String[] words = entry.strip().toLowerCase(Locale.ROOT).split(" ");
            further.put(words[0].codePointAt(0), List.of(words).subList(1, words.length));
        }
        return Map.copyOf(further);
    }
}
