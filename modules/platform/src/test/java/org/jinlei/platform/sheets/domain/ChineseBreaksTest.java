package org.jinlei.platform.sheets.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfChunk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        询问未成年人=询|问|未|成|年|人
        到场，签名。=到|场，|签|名。
        他说：“好！”=他|说：|“好！”
        （东侧）见《通知》=（东|侧）|见|《通|知》
        等……未见=等……|未|见
        校——河=校——|河
        在2026年11月=在|2026|年|11|月
        约85%的=约|85%|的
        至上午8:30止=至|上|午|8:30|止
        call 110 now=call |110 |now
        𠮷野=𠮷野
        古丽·买买提=古|丽·|买|买|提
        """)
    void a_line_ends_only_where_the_national_standard_lets_it(String text, String broken) {
        assertEquals(List.of(broken.split("\\|")), pieces(text));
    }

    @Test
    void the_end_of_a_text_ends_a_line() {
        assertTrue(new ChineseBreaks().isSplitCharacter(0, 1, 2, "ab".toCharArray(), new PdfChunk[0]));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                continue;
            }
            if (new ChineseBreaks().isSplitCharacter(0, i, text.length(), text.toCharArray(), new PdfChunk[0])) {
                pieces.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
