package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingWork;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealingWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.files.NewUpload;
import org.jinlei.platform.files.domain.AttachmentWork;
import org.jinlei.platform.files.domain.UploadWork;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What keeps a file out at the moment at which it has arrived: its content, the scanner, a record that is closed meanwhile, too many at once. */
@ExtendWith(ArquillianExtension.class)
class UploadChecksIT {

    private static final int ROUNDS = 6;

    @Inject
    private UploadWork uploads;

    @Inject
    private AttachmentWork attachments;

    @Inject
    private ClosingWork closings;

    @Inject
    private SealingWork seals;

    @Inject
    private CaseRegister register;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private EntityManager em;

    @Test
    void a_pdf_that_acts_is_refused_in_words() {
        String officer = officer();
        long file = file(officer);
        refused("FILE_ACTS_BY_ITSELF", officer, arrived(officer, file, "a.pdf", pdf("/OpenAction<</S/#4aavaScript/JS(x)>>")));
        refused("FILE_CANNOT_BE_LOOKED_INTO", officer, arrived(officer, file, "a.pdf", pdf("/Encrypt 3 0 R")));
        as(officer, () -> uploads.finish(arrived(officer, file, "a.pdf", pdf("/OpenAction[3 0 R/Fit]"))));
        assertEquals(1, as(officer, () -> attachments.of("CaseFile", file)).rows().size());
        assertTrue(number("select count(*) from platform_audit_entry where user_id = " + bench.user(officer)
                + " and action = 'UploadWork.finish' and result = 'REFUSED' and detail = 'FILE_ACTS_BY_ITSELF'") == 1);
    }

    @Test
    void with_a_scanner_what_it_knows_is_refused_and_without_its_answer_nothing_comes_in() throws IOException {
        String officer = officer();
        long file = file(officer);
        byte[] eicar = FakeScanner.EICAR.getBytes(StandardCharsets.US_ASCII);
        as(officer, () -> uploads.finish(arrived(officer, file, "unscanned.txt", eicar)));
        byte[] large = "好文件\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (FakeScanner scanner = new FakeScanner()) {
            refused("FILE_IS_INFECTED", officer, arrived(officer, file, "eicar.txt", eicar));
            as(officer, () -> uploads.finish(arrived(officer, file, "good.txt", large)));
            assertEquals(List.of(eicar.length, large.length), scanner.scanned());
            assertEquals(1, number("select count(*) from platform_audit_entry where user_id = " + bench.user(officer)
                    + " and result = 'REFUSED' and detail = 'FILE_IS_INFECTED'"));
            scanner.fall();
            refused("FILE_CANNOT_BE_SCANNED_NOW", officer, arrived(officer, file, "later.txt", large));
        }
        assertEquals(2, as(officer, () -> attachments.of("CaseFile", file)).rows().size());
    }

    @Test
    void a_person_has_only_so_many_files_on_their_way() {
        String officer = officer();
        long file = file(officer);
        for (int i = 0; i < 19; i++) {
            as(officer, () -> uploads.begin(new NewUpload("CaseFile", file, "a.txt", 1)));
        }
        Supplier<Object> begin = () -> uploads.begin(new NewUpload("CaseFile", file, "a.txt", 1));
        List<Object> answers = together.run(officer, begin, officer, begin);
        assertEquals(1, answers.stream().filter(BrokenRule.class::isInstance).count(), answers::toString);
        assertEquals(20, number("select count(*) from platform_upload where user_id = " + bench.user(officer)));
        String other = officer();
        long of = file(other);
        for (int i = 0; i < 5; i++) {
            as(other, () -> uploads.begin(new NewUpload("CaseFile", of, "a.mp4", 200L << 20)));
        }
        assertEquals("TOO_MANY_FILES_ON_THEIR_WAY", assertThrows(BrokenRule.class,
                () -> as(other, () -> uploads.begin(new NewUpload("CaseFile", of, "a.txt", 1)))).rule().name());
    }

    /** Whoever comes first: the file is in the case before it is closed, or it is refused and nothing of it stays. */
    @Test
    void a_case_closed_while_a_file_arrives_has_it_or_does_not() {
        String officer = officer();
        List<Boolean> kept = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long file = file(officer);
            long upload = arrived(officer, file, "late.txt", ("late " + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
            List<Object> answers = together.run(officer, () -> uploads.finish(upload), officer, () -> {
                closings.propose(file, ClosingReason.TRANSFERRED, "移送");
                return "closed";
            });
            boolean added = answers.get(0) instanceof Long;
            kept.add(added);
            assertTrue(added || answers.get(0) instanceof BrokenRule, answers::toString);
            assertTrue(answers.get(1).equals("closed") || added && answers.get(1) instanceof ChangedMeanwhile, answers::toString);
            if (!added) {
                as(officer, () -> uploads.abandon(upload));
                assertEquals(0, number("select count(*) from platform_upload where id = " + upload));
            }
            assertEquals(added ? 1 : 0, number("select count(*) from platform_attachment where owner_kind = 'CaseFile' and owner_id = " + file));
            if (!answers.get(1).equals("closed")) {
                as(officer, () -> closings.propose(file, ClosingReason.TRANSFERRED, "移送"));
            }
            as(CaseBench.CHIEF, () -> closings.approve(file));
            as(officer, () -> seals.seal(file, SealArticle.PREVENTION_59));
            assertThrows(NotThere.class, () -> as(officer, () -> attachments.of("CaseFile", file)));
            if (added) {
                assertThrows(NotThere.class, () -> as(officer, () -> attachments.download((Long) answers.get(0))));
            }
            assertThrows(NotThere.class, () -> as(officer, () -> register.view(file)));
        }
        assertEquals(ROUNDS, kept.size());
    }

    private String officer() {
        return bench.colleague("files" + Long.toString(System.nanoTime(), 36), CaseBench.STATION, Role.MINORS_CASE_OFFICER);
    }

    private long file(String user) {
        return bench.file(user, bench.minor(BirthDate.on(bench.today().minusYears(13).minusMonths(3), BirthEvidence.IDENTITY_CARD)), bench.today().minusDays(5));
    }

    private long arrived(String officer, long file, String name, byte[] bytes) {
        return as(officer, () -> {
            long upload = uploads.begin(new NewUpload("CaseFile", file, name, bytes.length));
            uploads.receive(upload, 0, bytes);
            return upload;
        });
    }

    private static byte[] pdf(String catalog) {
        return ("%PDF-1.5\n1 0 obj<</Type/Catalog" + catalog + ">>endobj\ntrailer<</Root 1 0 R>>\n% " + System.nanoTime() + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void refused(String rule, String officer, long upload) {
        assertEquals(rule, assertThrows(BrokenRule.class, () -> as(officer, () -> uploads.finish(upload))).rule().name());
        as(officer, () -> uploads.abandon(upload));
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    private <T> T as(String user, Supplier<T> what) {
        return bench.as(user, what);
    }

    private void as(String user, Runnable what) {
        bench.as(user, what);
    }
}
