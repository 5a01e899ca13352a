package org.jinlei.platform.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * When what rules rest on came into force. A rule names its source and the year of the version that brought it; the day stands here, once, because
 * people read it beside the source of what was refused, and what happened before it is measured by what held then.
 */
public final class InForce {

    private record Version(String law, LocalDate from) {
    }

    private static final List<Version> VERSIONS = List.of(
            of("《未成年人保护法》", 2021, 6, 1), of("《预防未成年人犯罪法》", 2021, 6, 1), of("《个人信息保护法》", 2021, 11, 1), of("《反家庭暴力法》", 2016, 3, 1),
            of("《治安管理处罚法》", 2006, 3, 1), of("《刑事诉讼法》", 2018, 10, 26), of("《公安机关办理行政案件程序规定》", 2006, 8, 24),
            of("《公安机关办理犯罪记录查询工作规定》", 2021, 12, 31), of("强制报告制度的意见（试行）", 2020, 5, 7), of("国发〔2016〕13号", 2016, 2, 4),
            of("国办发〔2011〕39号", 2011, 8, 15), of("公通字〔2015〕32号", 2015, 11, 4), of("高检发〔2023〕4号", 2023, 6, 1), of("法发〔2010〕7号", 2010, 3, 15),
            of("法释〔2006〕1号", 2006, 1, 23), of("《慈善法》", 2024, 9, 5), of("《公益事业捐赠法》", 1999, 9, 1), of("GB/T 22239—2019", 2019, 12, 1));

    private InForce() {
    }

    private static Version of(String law, int year, int month, int day) {
        return new Version(law, LocalDate.of(year, month, day));
    }

    /** The first day in the year on which something that the source names came into force; the year's first day for what came into force on that. */
    public static LocalDate from(String source, int year) {
        return VERSIONS.stream().filter(version -> version.from().getYear() == year && source.contains(version.law())).map(Version::from)
                .min(Comparator.naturalOrder()).orElse(LocalDate.of(year, 1, 1));
    }
}
