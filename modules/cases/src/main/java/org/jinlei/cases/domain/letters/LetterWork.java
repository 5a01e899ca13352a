package org.jinlei.cases.domain.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseNumbers;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.FourEyes;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;

/** The way of a recommendation letter (rule 34). */
@ApplicationScoped
@Transactional
public class LetterWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private LetterDesk desk;

    @Inject
    private ReportDoor reports;

    @Inject
    private StandIns standIns;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Clock clock;

    /**
     * Drafts a letter. Answers its number.
     *
     * @param reportId the report from which it comes, or null
     * @param missedId the unit of that report that kept silent, or null
     */
    @UseCase(CasesPermissions.LETTERS)
    public long draft(NewLetter what, Long reportId, Long missedId) {
        long station = organisation.unit(access.caller().unit()).map(one -> one.station() == null ? one.id() : one.station()).orElseThrow(NotThere::new);
        if (reportId != null) {
            reports.require(reportId, missedId);
        } else if (missedId != null) {
            throw new NotThere();
        }
        RecommendationLetter letter = new RecommendationLetter(numbers.nextLetter(station), station, named(what), reportId, missedId, access.userId(), now());
        em.persist(letter);
        desk.settle(letter);
        if (reportId != null) {
            reports.settle(reportId);
        }
        audit.concerns(LetterDesk.SUBJECT, letter.facts().id());
        return letter.facts().id();
    }

    /** Changes a draft; {@code version} is that of the page it was read on. */
    @UseCase(CasesPermissions.LETTERS)
    public void write(long id, NewLetter what, int version) {
        RecommendationLetter letter = own(id);
        if (letter.facts().version() != version) {
            throw new ChangedMeanwhile(null);
        }
        letter.write(named(what));
        desk.settle(letter);
    }

    /** Puts the draft before the chief. */
    @UseCase(CasesPermissions.LETTERS)
    public void propose(long id) {
        RecommendationLetter letter = own(id);
        letter.propose(access.userId(), now());
        desk.settle(letter);
    }

    /** Withdraws a draft, with the reason. */
    @UseCase(CasesPermissions.LETTERS)
    public void withdraw(long id, String reason) {
        RecommendationLetter letter = own(id);
        letter.withdraw(now());
        audit.because(FourEyes.reason(reason));
        desk.settle(letter);
        if (letter.facts().reportId() != null) {
            reports.settle(letter.facts().reportId());
        }
    }

    /** Somebody else approves. */
    @UseCase(CasesPermissions.APPROVE)
    public void approve(long id) {
        RecommendationLetter letter = decidable(id);
        letter.approve(access.userId(), now());
        desk.settle(letter);
    }

    /** Somebody else returns it and says why. */
    @UseCase(CasesPermissions.APPROVE)
    public void returnToDrafter(long id, String reason) {
        RecommendationLetter letter = decidable(id);
        letter.returnTo(reason, access.userId(), now());
        desk.settle(letter);
        audit.because(reason);
    }

    /** Notes that it was sent; the month begins. */
    @UseCase(CasesPermissions.LETTERS)
    public void send(long id, LocalDate on, String officialNumber) {
        RecommendationLetter letter = desk.visible(id, CasesPermissions.LETTERS);
        letter.send(on, officialNumber, LocalDate.now(clock));
        desk.settle(letter);
    }

    /** Notes the answer. */
    @UseCase(CasesPermissions.LETTERS)
    public void noteReply(long id, LocalDate on, String reply) {
        RecommendationLetter letter = desk.visible(id, CasesPermissions.LETTERS);
        letter.replied(on, reply, LocalDate.now(clock));
        desk.settle(letter);
    }

    /** Closes it with an assessment of what became of it. */
    @UseCase(CasesPermissions.LETTERS)
    public void close(long id, LetterAssessment assessment, String text) {
        RecommendationLetter letter = desk.visible(id, CasesPermissions.LETTERS);
        letter.close(assessment, text, now());
        desk.settle(letter);
    }

    private NewLetter named(NewLetter what) {
        return what.addresseeUnit() == null ? what : new NewLetter(what.addresseeKind(), what.addresseeUnit(), organisation.name(what.addresseeUnit()),
                what.problem(), what.facts(), what.advice(), what.basis());
    }

    private RecommendationLetter own(long id) {
        RecommendationLetter letter = desk.visible(id, CasesPermissions.LETTERS);
        if (!standIns.actsFor(letter.facts().draftedBy())) {
            throw new NotThere();
        }
        return letter;
    }

    /** Nobody decides what they, or the one they stand in for, drafted or proposed. */
    private RecommendationLetter decidable(long id) {
        RecommendationLetter letter = desk.visible(id, CasesPermissions.APPROVE);
        if (standIns.acting().stream().anyMatch(letter::isWorkOf)) {
            throw new BrokenRule(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED);
        }
        return letter;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
