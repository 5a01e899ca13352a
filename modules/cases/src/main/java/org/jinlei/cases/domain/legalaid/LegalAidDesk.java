package org.jinlei.cases.domain.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.AgendaSource;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ClosingRequirement;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimitMoved;
import org.jinlei.platform.time.TimeLimits;
import org.jinlei.platform.worklist.Step;

/**
 * Which minor suspects of a criminal matter need a defender, how far each has got, and the clock T9 of each: three days from the finding
 * that there is no defender to the notice or to a defender of their own (rule 21).
 */
@ApplicationScoped
class LegalAidDesk implements AgendaSource, ClosingRequirement {

    static final String SUBJECT = "LegalAid";

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    @Inject
    private EntityManager em;

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private TimeLimits limits;

    LegalAidSheet sheet(long fileId) {
        CriminalFiling filing = filing(fileId);
        if (filing == null || !filing.facts().isInForce()) {
            return new LegalAidSheet(filing == null ? null : filing.facts(), List.of());
        }
        LocalDate day = filing.facts().filedOn();
        return new LegalAidSheet(filing.facts(), desk.participants(fileId).stream().filter(one -> needs(one, day)).map(this::facts).toList());
    }

    /** A minor on the day of the filing who may have been twelve at the act; whose age is not proven counts as a minor. */
    private boolean needs(ParticipantFacts one, LocalDate filedOn) {
        return one.role() == ParticipantRole.OFFENDER && one.age().atMost() >= AgeThreshold.LIABLE_FOR_GRAVEST_CRIMES.years()
                && people.ageOf(one.personId(), filedOn).isPresumedBelow(AgeThreshold.ADULT);
    }

    private LegalAidFacts facts(ParticipantFacts one) {
        LegalAid aid = aid(one.id());
        LegalAidRecord record = aid == null ? LegalAidRecord.NOTHING : aid.record();
        return new LegalAidFacts(one.id(), record, aid == null ? null : clock(aid), record.notifiedAt() == null ? null
                : limits.lastDay(LimitKind.LEGAL_AID_NOTICE, record.notifiedAt().toLocalDate()), aid == null ? null : Integer.valueOf(aid.version()));
    }

    private TimeLimitFacts clock(LegalAid aid) {
        return limits.of(SUBJECT, aid.id()).stream().reduce((first, last) -> last).orElse(null);
    }

    CriminalFiling filing(long fileId) {
        return em.createQuery("select f from CriminalFiling f where f.fileId = :file", CriminalFiling.class).setParameter("file", fileId)
                .getResultStream().findFirst().orElse(null);
    }

    LegalAid aid(long participantId) {
        return em.createQuery("select a from LegalAid a where a.participantId = :participant", LegalAid.class).setParameter("participant", participantId)
                .getResultStream().findFirst().orElse(null);
    }

    /** The clock follows what is written now. */
    void follow(LegalAid aid) {
        LegalAidRecord record = aid.record();
        if (record.foundOutAt() == null || record.exemptReason() != null) {
            limits.drop(LimitKind.LEGAL_AID_NOTICE, SUBJECT, aid.id());
        } else {
            limits.follow(LimitKind.LEGAL_AID_NOTICE, SUBJECT, aid.id(), record.foundOutAt(), record.doneAt());
        }
    }

    /** The matter is a criminal one no longer, or again: the clocks of its suspects go with it. */
    void followAll(long fileId, boolean criminal) {
        em.createQuery("select a from LegalAid a where a.fileId = :file", LegalAid.class).setParameter("file", fileId).getResultList().forEach(aid -> {
            if (criminal) {
                follow(aid);
            } else {
                limits.drop(LimitKind.LEGAL_AID_NOTICE, SUBJECT, aid.id());
            }
        });
    }

    @Override
    public List<Step> steps(CaseFacts file) {
        List<Step> steps = new ArrayList<>();
        if (file.dedicatedOfficer() == null || !file.status().isWorkable()) {
            return steps;
        }
        for (LegalAidFacts one : sheet(file.id()).suspects()) {
            String page = "/cases/legalaid?id=" + file.id() + "&participant=" + one.participantId();
            switch (one.getState()) {
                case NOT_ASKED -> steps.add(Step.of("cases.askDefender", CasesPermissions.WORK, file.dedicatedOfficer(), page));
                case NO_DEFENDER -> steps.add(Step.of("cases.notifyLegalAid", CasesPermissions.WORK, file.dedicatedOfficer(), page)
                        .due(one.clock().dueAt(), one.clock().amberAt()));
                case NOTIFIED -> steps.add(Step.of("cases.awaitLawyer", CasesPermissions.WORK, file.dedicatedOfficer(), page)
                        .due(one.assignBy().atTime(LAST_OF_DAY), one.assignBy().atStartOfDay()));
                default -> { }
            }
        }
        return steps;
    }

    /** Who remains a suspect is defended before the case is done or goes on as a criminal one. */
    @Override
    public List<String> missing(CaseFacts file, ClosingReason reason) {
        boolean asked = reason == ClosingReason.DONE || reason == ClosingReason.BECAME_CRIMINAL;
        return asked && sheet(file.id()).suspects().stream().anyMatch(one -> !one.getState().isSettled()) ? List.of("legalAid") : List.of();
    }

    /** A sealed file has no clocks (rule 36). */
    void endWith(@Observes CaseSealed sealed) {
        em.createQuery("select a.id from LegalAid a where a.fileId = :file", Long.class).setParameter("file", sealed.file().value()).getResultList()
                .forEach(id -> limits.endAll(SUBJECT, id));
    }

    void follow(@Observes TimeLimitMoved moved) {
        if (moved.subjectKind().equals(SUBJECT)) {
            desk.settle(em.find(LegalAid.class, moved.subjectId()).fileId());
        }
    }
}
