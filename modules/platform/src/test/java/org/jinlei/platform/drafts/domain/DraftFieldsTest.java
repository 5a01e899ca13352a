package org.jinlei.platform.drafts.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFieldsTest {

    @Test
    void a_save_brings_only_what_changed_and_takes_away_only_what_it_names() {
        DraftFields first = DraftFields.NONE.with(put("a:x", "一") + ",\"gone\":[]}", "a", 3);
        DraftFields second = first.with(put("a:y", "二") + ",\"gone\":[]}", "a", 4);
        assertEquals(2, second.count());
        assertEquals(3, second.fields().get("a:x").getInt("r"));
        assertEquals("一", second.fields().get("a:x").getJsonArray("v").getString(0));
        assertEquals(4, second.fields().get("a:y").getInt("r"));
        DraftFields third = second.with("{\"fields\":{},\"gone\":[\"a:x\",\"a:never\"]}", "a", 4);
        assertEquals(1, third.count());
        assertEquals(second, DraftFields.read(second.json()));
    }

    @Test
    void a_script_in_a_text_stays_a_text() {
        String text = "</script><script>alert(1)</script>\\\"'";
        DraftFields fields = DraftFields.NONE.with(put("a:x", text.replace("\\", "\\\\").replace("\"", "\\\"")) + ",\"gone\":[]}", "a", -1);
        assertEquals(text, DraftFields.read(fields.json()).fields().get("a:x").getJsonArray("v").getString(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}", "{\"fields\":{}}", "{\"gone\":[],\"fields\":[]}", "{\"gone\":[1],\"fields\":{}}",
        "{\"gone\":[],\"fields\":{\"b:x\":{\"v\":[],\"w\":[]}}}", "{\"gone\":[],\"fields\":{\"once\":{\"v\":[],\"w\":[]}}}",
        "{\"gone\":[],\"fields\":{\"a:<b>\":{\"v\":[],\"w\":[]}}}", "{\"gone\":[],\"fields\":{\"a:x\":{\"v\":\"text\",\"w\":[]}}}",
        "{\"gone\":[],\"fields\":{\"a:x\":{\"v\":[1],\"w\":[]}}}", "{\"gone\":[],\"fields\":{\"a:x\":{\"v\":[]}}}", "{\"gone\":[],\"fields\":{\"a:x\":7}}"})
    void what_is_no_draft_of_the_form_is_refused(String foreign) {
        assertThrows(IllegalArgumentException.class, () -> DraftFields.NONE.with(foreign, "a", -1));
    }

    @Test
    void there_are_at_most_200_fields() {
        String two = IntStream.range(0, 200).mapToObj(i -> "\"a:" + i + "\":{\"v\":[],\"w\":[]}").collect(Collectors.joining(","));
        String names = two.replaceAll("a:(\\d)", "a:f$1");
        DraftFields most = DraftFields.NONE.with("{\"gone\":[],\"fields\":{" + names + "}}", "a", -1);
        assertEquals(200, most.count());
        assertThrows(IllegalArgumentException.class, () -> most.with(put("a:more", "1") + ",\"gone\":[]}", "a", -1));
    }

    @Test
    void its_size_is_counted_in_bytes() {
        int empty = DraftFields.NONE.with(put("a:x", "") + ",\"gone\":[]}", "a", -1).size();
        assertEquals(empty + 300, DraftFields.NONE.with(put("a:x", "字".repeat(100)) + ",\"gone\":[]}", "a", -1).size());
        assertTrue(empty > 0);
    }

    private static String put(String name, String value) {
        return "{\"fields\":{\"" + name + "\":{\"v\":[\"" + value + "\"],\"w\":[\"\"]}}";
    }
}
