package org.jinlei.platform.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact whose body says nothing reads as one that nobody filled in. */
class FactTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", " — ", "（）", "&nbsp;&#8212;", "<span class=\"quiet\"> </span>", "<a href=\"/people/view?id=7\"></a>"})
    void nothing_is_said(String markup) {
        assertFalse(Fact.isSaid(markup));
    }

    @ParameterizedTest
    @ValueSource(strings = {"沈若兰 ", "2026-11-02 — ", "<span class=\"status late\">逾期</span>", "0", "<meter min=\"0\" max=\"4\"></meter>"})
    void something_is_said(String markup) {
        assertTrue(Fact.isSaid(markup));
    }
}
