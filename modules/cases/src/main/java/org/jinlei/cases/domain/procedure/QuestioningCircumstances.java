package org.jinlei.cases.domain.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.PoliceOfficers;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;

/** What the rules of the procedure card ask about: the questioned person, the officers, and the adult beside the minor. */
@ApplicationScoped
class QuestioningCircumstances {

    @Inject
    private EntityManager em;

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private PoliceOfficers police;

    /** The facts about a questioning as it is written now. */
    QuestioningFacts of(CaseFacts file, Questioning questioning) {
        QuestioningRecord card = questioning.card();
        ParticipantFacts asked = desk.participant(file.id(), questioning.participantId());
        LocalDate day = card.arrivedAt().toLocalDate();
        boolean again = !em.createNativeQuery("select q.id from cases_questioning q where q.participant_id = :participant and q.id < :id")
                .setParameter("participant", asked.id()).setParameter("id", questioning.id()).setMaxResults(1).getResultList().isEmpty();
        boolean minor = people.ageOf(asked.personId(), day).isPresumedBelow(AgeThreshold.ADULT);
        return new QuestioningFacts(minor, asked.female(), asked.role() == ParticipantRole.OFFENDER, asked.role().isVictimOrWitness(),
                file.nature().needsSpecialCare(), female(card.interviewer()), female(card.femaleStaff()),
                Stream.of(card.interviewer(), card.secondOfficer()).filter(Objects::nonNull).allMatch(police::includes), doubts(file, asked, card, day), again,
                questioning.dueAt());
    }

    private Set<AttendeeDoubt> doubts(CaseFacts file, ParticipantFacts asked, QuestioningRecord card, LocalDate day) {
        Set<AttendeeDoubt> doubts = EnumSet.noneOf(AttendeeDoubt.class);
        if (card.adultUserId() != null && isOfficerOf(file, card)) {
            doubts.add(AttendeeDoubt.OFFICER_OF_THE_CASE);
        }
        if (card.adultPersonId() == null) {
            return doubts;
        }
        Set<Long> adult = people.identities(card.adultPersonId());
        List<ParticipantFacts> parts = desk.participants(file.id()).stream().filter(one -> adult.contains(one.personId())).toList();
        doubts.addAll(AttendeeDoubt.about(parts.stream().anyMatch(one -> one.role() == ParticipantRole.OFFENDER),
                parts.stream().anyMatch(one -> one.role() == ParticipantRole.WITNESS), doubts.contains(AttendeeDoubt.OFFICER_OF_THE_CASE),
                parts.stream().anyMatch(ParticipantFacts::suspectedAbuser)));
        if (adult.contains(asked.personId()) || people.ageOf(card.adultPersonId(), day).isCertainlyBelow(AgeThreshold.ADULT.years())) {
            doubts.add(AttendeeDoubt.NO_ADULT);
        }
        return doubts;
    }

    private boolean isOfficerOf(CaseFacts file, QuestioningRecord card) {
        return card.adultUserId().equals(card.interviewer()) || card.adultUserId().equals(card.secondOfficer())
                || desk.isAssigned(file.id(), card.adultUserId());
    }

    private boolean female(Long user) {
        return user != null && users.user(user).map(UserSummary::female).orElse(false);
    }
}
