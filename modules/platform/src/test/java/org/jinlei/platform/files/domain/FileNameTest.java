package org.jinlei.platform.files.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jinlei.platform.files.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        询问笔录 一.pdf|询问笔录 一.pdf
        ../../etc/passwd|passwd
        C:\\Users\\a\\photo.jpg|photo.jpg
        a"b<c>.pdf|a_b_c_.pdf
        ..hidden.|hidden
        x;y%41.pdf|x_y_41.pdf
        """)
    void a_name_has_no_folder_and_no_signs_that_mislead(String raw, String neutral) {
        assertEquals(neutral, FileName.neutral(raw));
    }

    @Test
    void control_and_direction_characters_are_left_out() {
        assertEquals("gpj.exe", FileName.neutral("\u202Egpj\u0000\r\n.exe"));
        assertEquals("", FileName.neutral(null));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.neutral("字".repeat(500) + ".docx");
        assertEquals(120, name.length());
        assertTrue(name.endsWith(".docx"));
    }

    @ParameterizedTest
    @CsvSource({"photo.jpg,PNG,photo.png", "photo.JPEG,JPEG,photo.JPEG", "page.html,TEXT,page.txt", "a.pdf.exe,PDF,a.pdf.pdf", "'',PDF,file.pdf", "笔录,DOCX,笔录.docx",
        ".txt,TEXT,.txt.txt"})
    void the_ending_is_that_of_the_content(String neutral, FileKind kind, String name) {
        assertEquals(name, FileName.of(neutral, kind));
    }
}
