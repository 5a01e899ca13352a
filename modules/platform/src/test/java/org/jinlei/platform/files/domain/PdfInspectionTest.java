package org.jinlei.platform.files.domain;

import static org.jinlei.platform.files.domain.Samples.joined;
import static org.jinlei.platform.files.domain.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that does something by itself is found out however it is spelt and packed; one that only shows is not bothered. */
class PdfInspectionTest {

    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert(1))>>";

    @ParameterizedTest
    @ValueSource(strings = {
            "1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj",
            "1 0 obj<</OpenAction<</S/#4aava#53cript/JS(x)>>>>endobj",
            "1 0 obj<</OpenAction<</S/#4A#61vaScri#70t /JS(x)>>>>endobj",
            "1 0 obj<</A<</S /Launch/F(cmd.exe)>>>>endobj",
            "1 0 obj<</Names<</EmbeddedFiles 2 0 R>>>>endobj",
            "1 0 obj<</Type/EmbeddedFile>>endobj",
            "1 0 obj<</Subtype/RichMedia>>endobj",
            "1 0 obj<</A<</S/SubmitForm/F(http://x)>>>>endobj",
            "1 0 obj<</S/ImportData>>endobj",
            "1 0 obj<</AcroForm<</XFA 3 0 R>>>>endobj",
            "1 0 obj<</Length 9>>stream\n<</S/JavaScript>>\nendstream endobj"})
    void what_acts_is_refused(String object) {
        assertEquals(Optional.of(FilesRule.FILE_ACTS_BY_ITSELF), PdfInspection.obstacle(pdf(text(object))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Type/ObjStm/N 1/First 4", "/N 1/First 4", "/#54ype/Obj#53tm", "/Type/ObjStm /Filter[/FlateDecode]"})
    void what_acts_is_found_in_packed_objects(String dictionary) {
        assertEquals(Optional.of(FilesRule.FILE_ACTS_BY_ITSELF), PdfInspection.obstacle(packed(dictionary + "/Filter/FlateDecode", SCRIPT)));
        assertEquals(Optional.empty(), PdfInspection.obstacle(packed(dictionary + "/Filter/FlateDecode", "<</Type/Page>>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]", "/N 1/First 4/Filter/LZWDecode", "/Type/ObjStm/Filter 7 0 R",
            "/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12>>"})
    void what_is_packed_in_another_way_cannot_be_looked_into(String dictionary) {
        assertEquals(Optional.of(FilesRule.FILE_CANNOT_BE_LOOKED_INTO), PdfInspection.obstacle(packed(dictionary, SCRIPT)));
    }

    @Test
    void what_has_a_password_or_is_broken_or_grows_cannot_be_looked_into() {
        Optional<FilesRule> hidden = Optional.of(FilesRule.FILE_CANNOT_BE_LOOKED_INTO);
        assertEquals(hidden, PdfInspection.obstacle(pdf(text("trailer<</Root 1 0 R/Encrypt 5 0 R>>"))));
        assertEquals(hidden, PdfInspection.obstacle(pdf(text("1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\nnot packed at all\nendstream endobj"))));
        assertEquals(hidden, PdfInspection.obstacle(packed("/Type/ObjStm/Filter/FlateDecode", " ".repeat(257 << 20))));
    }

    @Test
    void what_only_shows_is_not_bothered() {
        assertEquals(Optional.empty(), PdfInspection.obstacle(Samples.content(Samples.pdf())));
        assertEquals(Optional.empty(), PdfInspection.obstacle(pdf(text("1 0 obj<</OpenAction[3 0 R/Fit]/Title(JavaScript \u5b66\u4e60)/Outlines<</First 4 0 R>>>>endobj"))));
        assertEquals(Optional.empty(), PdfInspection.obstacle(pdf(text("1 0 obj<</First 4 0 R/Last 5 0 R/Count 2>>endobj 2 0 obj<</Filter/DCTDecode>>stream\nx\nendstream"))));
        assertEquals(Optional.empty(), PdfInspection.obstacle(packed("/N 3/First 0/Filter/FlateDecode", "profile")));
    }

    @Test
    void a_name_is_found_across_the_pieces_in_which_it_is_read() {
        for (int before : new int[] {65_520, 65_530, 65_535, 131_060}) {
            assertEquals(Optional.of(FilesRule.FILE_ACTS_BY_ITSELF), PdfInspection.obstacle(pdf(joined(text("1 0 obj<<" + " ".repeat(before)), text(SCRIPT)))));
        }
    }

    @Test
    void noise_of_many_megabytes_is_no_alarm() {
        byte[] noise = new byte[24 << 20];
        new Random(20261126).nextBytes(noise);
        assertEquals(Optional.empty(), PdfInspection.obstacle(pdf(joined(text("1 0 obj<</Filter/DCTDecode>>stream\n"), noise, text("\nendstream endobj")))));
    }

    private static Bytes pdf(byte[] body) {
        return Samples.content(joined(text("%PDF-1.5\n"), body, text("\n%%EOF\n")));
    }

    private static Bytes packed(String dictionary, String plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            out.write(plain.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf(joined(text("9 0 obj<<" + dictionary + ">>stream\r\n"), bytes.toByteArray(), text("\nendstream endobj")));
    }
}
