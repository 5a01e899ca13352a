package org.jinlei.app.demonstration;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invented names: frequent surnames mostly, some that are read differently as surnames, some of two characters, some rare characters. */
final class Names {

    private static final List<String> FREQUENT = List.of("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文".split(""));
    private static final List<String> SPECIAL = List.of("单", "曾", "仇", "区", "解", "查", "盖", "乐", "覃", "应", "冼", "朴", "翟", "尉迟", "欧阳", "司马", "上官",
            "诸葛", "令狐", "皇甫", "慕容", "万俟");
    private static final List<String> GIRLS = List.of("梅红英兰芳秀丽敏静雪娟霞燕玲婷倩雯琳萱怡颖佳欣妍涵梓馨诗雅若彤晓月思琪语嫣可心".split(""));
    private static final List<String> BOYS = List.of("伟强军磊洋勇杰涛斌辉刚健平波鹏超飞浩宇轩博文俊豪子明志远昊然泽睿晨阳天佑嘉辰鑫家乐".split(""));
    private static final List<String> RARE = List.of("𬱖", "㛃", "䶮", "𬭎", "犇", "喆", "垚", "翀", "昶", "彧");

    private final RandomGenerator random;

    Names(RandomGenerator random) {
        this.random = random;
    }

    String surname() {
        return random.nextInt(100) < 6 ? one(SPECIAL) : FREQUENT.get((int) (FREQUENT.size() * random.nextDouble() * random.nextDouble()));
    }

    /** A name with this surname; one in three has a single given character, one in a hundred a rare one. */
    String of(String surname, boolean girl) {
        List<String> given = girl ? GIRLS : BOYS;
        String first = random.nextInt(100) == 0 ? one(RARE) : one(given);
        return surname + first + (random.nextInt(3) == 0 ? "" : one(given));
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
