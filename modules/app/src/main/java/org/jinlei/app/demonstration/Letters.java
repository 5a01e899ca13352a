package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.cases.domain.letters.AddresseeKind;
import org.jinlei.cases.domain.letters.LetterProblem;
import org.jinlei.cases.domain.letters.LetterWork;
import org.jinlei.cases.domain.letters.NewLetter;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;

/** Recommendation letters: one was sent and waits for its answer, one is a draft. */
@ApplicationScoped
class Letters {

    private static final String OFFICER = "officer";
    private static final String BASIS = "《中华人民共和国未成年人保护法》第一百一十四条";

    @Inject
    private LetterWork letters;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void write() {
        long school = organisation.byCode("S018").orElseThrow().id();
        long sent = access.as(OFFICER, () -> letters.draft(new NewLetter(AddresseeKind.SCHOOL, school, null, LetterProblem.DUTY_OF_CARE_NEGLECTED,
                "操场、厕所周边课间无人值守，一学期内发生两起学生打斗。", "落实课间值守，完善欺凌防控制度，并将落实情况书面回复。", BASIS), null, null));
        as(OFFICER, () -> letters.propose(sent));
        as("chief", () -> letters.approve(sent));
        as(OFFICER, () -> letters.send(sent, LocalDate.now(clock), "青公建字〔2026〕第3号"));
        access.as(OFFICER, () -> letters.draft(new NewLetter(AddresseeKind.UNIT, null, "晨光托管班", LetterProblem.STAFF_NOT_CHECKED,
                "招聘工作人员未查询违法犯罪记录。", "补查全部工作人员，今后录用前查询，每年复查一次。", BASIS), null, null));
    }

    private void as(String username, Runnable work) {
        access.as(username, () -> {
            work.run();
            return null;
        });
    }
}
