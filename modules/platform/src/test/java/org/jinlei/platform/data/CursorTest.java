package org.jinlei.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        Cursor cursor = new Cursor("2026-09-01 08:00:00.0", 17, true);
        assertEquals(cursor, Cursor.decoded(cursor.encoded()));
    }

    @Property
    void keepsAnyValue(@ForAll @StringLength(max = 40) String value, @ForAll long id, @ForAll boolean backward) {
        String sound = new String(value.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(new Cursor(sound, id, backward), Cursor.decoded(new Cursor(sound, id, backward).encoded()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAAA", "PjE", "' or 1=1 --", "PngxOmE"})
    void foreignTextMeansTheFirstPage(String text) {
        assertNull(Cursor.decoded(text));
    }

    @Property
    void everySearchTextIsBelowItsEnd(@ForAll("words") String word) {
        String normal = SearchText.normal(word);
        if (!normal.isEmpty()) {
            assertTrue(normal.compareTo(SearchText.after(normal)) < 0);
            assertTrue((normal + "zz").compareTo(SearchText.after(normal)) < 0);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> words() {
        return net.jqwik.api.Arbitraries.strings().withChars("abcxyz019王小明欧阳").ofMaxLength(8);
    }
}
