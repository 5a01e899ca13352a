package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jinlei.platform.data.SearchText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTokensTest {

    private static boolean finds(String typed, String name) {
        String normal = SearchText.normal(typed);
        return NameTokens.of(name).stream().anyMatch(token -> token.startsWith(normal));
    }

    @Test
    void theWordsOfAName() {
        assertEquals(Set.of("张三丰", "三丰", "丰", "zhangsanfeng", "sanfeng", "feng", "zsf", "sf", "f"), NameTokens.of("张三丰"));
    }

    @ParameterizedTest
    @CsvSource({"三,张三丰", "丰,张三丰", "张三,张三丰", "zhangsan,张三丰", "zhang s,张三丰", "zs,张三丰", "sanf,张三丰", "ＺＳＦ,张三丰", "sf,张三丰",
            "shan,单雄信", "dan,单雄信", "zeng,曾国藩", "ceng,曾国藩", "qiu,仇英", "chou,仇英", "ou,区寄", "qu,区寄", "xie,解缙", "jie,解缙", "zha,查良镛", "cha,查良镛",
            "yuchi,尉迟恭", "weichi,尉迟恭", "yc,尉迟恭", "chanyu,单于明", "moqi,万俟卨", "tantai,澹台明", "piao,朴信惠", "qin,覃辉", "tan,覃辉", "miao,缪昌期", "lvbu,吕布", "lubu,吕布",
            "wangsheng,王晟", "wangcheng,王晟", "liyue,李乐", "lile,李乐", "di,王𬱖", "𬱖,王𬱖", "wangdi,王𬱖", "jie,李㛃", "yan,刘䶮", "hong,陈𬭎", "𡋾,赵𡋾", "zhao,赵𡋾",
            "买买提,阿迪力·买买提", "阿迪力买,阿迪力·买买提", "阿迪力.买买提,阿迪力·买买提", "john,John Smith", "smith,John Smith"})
    void findsByAnyPart(String typed, String name) {
        assertTrue(finds(typed, name), () -> typed + " does not find " + name + ": " + NameTokens.of(name));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "·"})
    void noNameHasNoWords(String name) {
        assertTrue(NameTokens.of(name).isEmpty());
    }

    @Test
    void sortsByPinyinThenCharacter() {
        List<String> sorted = List.of("安平", "单雄信", "尉迟恭", "詹天佑", "张三", "张三丰", "张伟", "章三");
        assertEquals(sorted, sorted.stream().sorted((a, b) -> NameTokens.sortKey(b).compareTo(NameTokens.sortKey(a)))
                .sorted((a, b) -> NameTokens.sortKey(a).compareTo(NameTokens.sortKey(b))).toList());
        assertEquals("zhangsan", NameTokens.pinyin("张三"));
        assertTrue(NameTokens.sortKey("张".repeat(500)).length() <= 100);
    }

    @Property
    void everySubstringOfANameFindsIt(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0x4E00, max = 0x9FA5) Integer> characters,
            @ForAll @IntRange(max = 5) int from, @ForAll @IntRange(max = 5) int to) {
        StringBuilder name = new StringBuilder();
        characters.forEach(name::appendCodePoint);
        int start = Math.min(from, name.length() - 1);
        int end = Math.max(start + 1, Math.min(to, name.length()));
        assertTrue(finds(name.substring(start, end), name.toString()));
    }

    @Property
    void noWordIsLongerThanTheTableTakes(@ForAll String name) {
        for (String token : NameTokens.of(name)) {
            assertTrue(!token.isEmpty() && token.codePointCount(0, token.length()) <= SearchText.LONGEST);
        }
        assertTrue(NameTokens.sortKey(name).codePointCount(0, NameTokens.sortKey(name).length()) <= 100);
    }

    @Test
    void thousandsOfNamesASecond() {
        String surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单曾仇区解查";
        String given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰文辉晟乐";
        long words = 0;
        long start = 0;
        int names = 40_000;
        for (int i = 0; i < 2 * names; i++) {
            if (i == names) {
                start = System.nanoTime();
            }
            words += NameTokens.of("" + surnames.charAt(i % surnames.length()) + given.charAt(i / 7 % given.length()) + given.charAt(i / 11 % given.length())).size();
        }
        double perSecond = names / ((System.nanoTime() - start) / 1e9);
        assertTrue(words > names && perSecond > 10_000, () -> "names a second: " + perSecond);
    }
}
