package org.jinlei.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may be one name written twice. */
class AlikeNamesTest {

    @ParameterizedTest
    @CsvSource({"瞿一凡, 瞿一凡, true", "瞿一凡, 瞿艺凡, true", "瞿一凡, 瞿一平, false", "瞿一凡, 荀一凡, false", "瞿一凡, 瞿凡, false", "单小文, 单晓雯, false",
            "瞿䶮, 瞿岩, true", "瞿一䶮, 瞿一, true", "瞿一, 瞿䶮一, true", "阿依·古丽, 阿依古丽, true", "劉一凡, 刘一凡, true", "瞿一凡, 荀梦溪, false", "瞿一凡, 瞿一凡凡凡, false"})
    void a_sound_or_a_rare_character_is_taken_for_another(String one, String other, boolean alike) {
        assertEquals(alike, AlikeNames.alike(one, other));
        assertEquals(alike, AlikeNames.alike(other, one));
    }
}
