package org.jinlei.cases.domain.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.ReportDoor;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.drafts.Drafts;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.TimeLimitFacts;
import org.jinlei.platform.time.TimeLimitMoved;
import org.jinlei.platform.time.TimeLimits;
import org.jinlei.platform.worklist.Step;
import org.jinlei.platform.worklist.Subject;
import org.jinlei.platform.worklist.Worklist;

/** Where a letter is fetched from: the query carries the scope, drafters keep their own. */
@ApplicationScoped
class LetterDesk {

    static final String SUBJECT = "RecommendationLetter";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private TimeLimits limits;

    @Inject
    private Worklist worklist;

    @Inject
    private ReportDoor reports;

    @Inject
    private Drafts drafts;

    RecommendationLetter visible(long id, String permission) {
        DataScope scope = access.scope(permission);
        boolean found = !em.createNativeQuery("select l.id from cases_recommendation_letter l where l.id = :id and l.sealed = 0 and ("
                + (scope.everywhere() ? "1 = 1" : "l.station_id in (" + joined(scope.stations()) + ")") + " or l.drafted_by = :me)")
                .setParameter("id", id).setParameter("me", access.userId()).getResultList().isEmpty();
        RecommendationLetter letter = found ? em.find(RecommendationLetter.class, id) : null;
        if (letter == null) {
            throw new NotThere();
        }
        audit.concerns(SUBJECT, id);
        return letter;
    }

    private static String joined(Set<Long> ids) {
        return ids.isEmpty() ? "0" : ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Puts what is to be done about the letter now on the worklists, and lets its clock run or stop. */
    void settle(RecommendationLetter letter) {
        em.flush();
        LetterFacts facts = letter.facts();
        TimeLimitFacts month = null;
        if (facts.status() == LetterStatus.SENT) {
            limits.begin(LimitKind.SUGGESTION_REPLY, SUBJECT, facts.id(), facts.sentOn().atStartOfDay());
            month = limits.of(SUBJECT, facts.id()).get(0);
            letter.answerBy(month.dueAt());
        } else {
            limits.endAll(SUBJECT, facts.id());
        }
        String page = "/cases/letters/view?id=" + facts.id();
        long drafter = facts.draftedBy();
        List<Step> steps = switch (facts.status()) {
            case DRAFT -> List.of(Step.of("cases.finishLetter", CasesPermissions.LETTERS, drafter, page));
            case PROPOSED -> List.of(Step.forHolders("cases.approveLetter", CasesPermissions.APPROVE, drafter, page));
            case APPROVED -> List.of(Step.of("cases.sendLetter", CasesPermissions.LETTERS, drafter, page));
            case SENT -> List.of(Step.of("cases.awaitReply", CasesPermissions.LETTERS, drafter, page).due(month.dueAt(), month.amberAt()));
            case REPLIED -> List.of(Step.of("cases.assessLetter", CasesPermissions.LETTERS, drafter, page));
            case CLOSED, WITHDRAWN -> List.of();
        };
        worklist.settle(subject(facts), steps);
    }

    private static Subject subject(LetterFacts facts) {
        return new Subject(SUBJECT, facts.id(), facts.number(), facts.stationId(), null);
    }

    void follow(@Observes TimeLimitMoved moved) {
        if (moved.subjectKind().equals(SUBJECT)) {
            settle(em.find(RecommendationLetter.class, moved.subjectId()));
        }
    }

    /** Letters that come from the reports of a sealed case are sealed with it. */
    void sealWith(@Observes CaseSealed sealed) {
        List<Long> origins = reports.sealedWith(sealed.file().value());
        List<RecommendationLetter> letters = origins.isEmpty() ? List.of() : em.createQuery("select l from RecommendationLetter l where l.reportId in :reports",
                RecommendationLetter.class).setParameter("reports", origins).getResultList();
        letters.forEach(letter -> {
            letter.seal();
            limits.endAll(SUBJECT, letter.facts().id());
            worklist.settle(subject(letter.facts()), List.of());
            drafts.forget(SUBJECT, letter.facts().id());
        });
    }
}
