package org.jinlei.platform.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a person reads beside the source of a refusal: since when it is law. */
class InForceTest {

    @Test
    void the_laws_of_minors_came_into_force_in_june_and_that_on_personal_information_in_november() {
        assertEquals(LocalDate.of(2021, 6, 1), InForce.from("《未成年人保护法》第二十二条第二款", 2021));
        assertEquals(LocalDate.of(2021, 6, 1), InForce.from("《预防未成年人犯罪法》第四十六条", 2021));
        assertEquals(LocalDate.of(2021, 11, 1), InForce.from("《个人信息保护法》第二十四条", 2021));
        assertEquals(LocalDate.of(2021, 6, 1), InForce.from("《个人信息保护法》第二十四条；《未成年人保护法》第三条", 2021), "the first of several");
    }

    @Test
    void the_year_tells_which_version_is_meant() {
        assertEquals(LocalDate.of(2006, 3, 1), InForce.from("《治安管理处罚法》第九十七条", 2006));
        assertEquals(LocalDate.of(2026, 1, 1), InForce.from("《治安管理处罚法》第一百零八条", 2026));
        assertEquals(LocalDate.of(2020, 5, 7), InForce.from("《未成年人保护法》第十一条；《关于建立侵害未成年人案件强制报告制度的意见（试行）》第四条", 2020));
        assertEquals(LocalDate.of(2026, 1, 1), InForce.from("", 2026), "a rule of the house");
    }
}
