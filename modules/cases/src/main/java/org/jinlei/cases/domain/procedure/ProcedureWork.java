package org.jinlei.cases.domain.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.CaseFacts;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.rules.NotThere;

/** The procedure card: who was questioned, by whom, with which adult beside them (rules 15 to 20, 41). */
@ApplicationScoped
@Transactional
public class ProcedureWork {

    /** Who is a police officer and may question; auxiliaries and others are not among them (rule 41). */
    private static final Set<Role> POLICE = Set.of(Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF,
            Role.CHIEF);

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private UserDirectory users;

    @Inject
    private QuestioningClock questioningClock;

    @Inject
    private Clock clock;

    /** Opens a card for a questioning; answers its number. */
    @UseCase(CasesPermissions.WORK)
    public long record(long fileId, long participantId, QuestioningRecord card) {
        desk.work(fileId);
        desk.participant(fileId, participantId);
        questioningClock.requireKnown(card);
        Questioning questioning = new Questioning(fileId, participantId, card, now());
        em.persist(questioning);
        em.flush();
        questioningClock.follow(questioning);
        desk.remember(fileId, TimelineKind.QUESTIONING_RECORDED);
        return questioning.id();
    }

    /** Writes on with an open card. */
    @UseCase(CasesPermissions.WORK)
    public void write(long fileId, long questioningId, QuestioningRecord card) {
        desk.work(fileId);
        questioningClock.requireKnown(card);
        Questioning questioning = of(fileId, questioningId);
        questioning.write(card, now());
        questioningClock.follow(questioning);
        desk.settle(fileId);
    }

    /** One card with what it still misses before it may be marked complete. */
    @UseCase(CasesPermissions.READ)
    public QuestioningView card(long fileId, long questioningId) {
        return view(desk.read(fileId), of(fileId, questioningId));
    }

    /** Marks a card complete; refused while a rule is not kept. */
    @UseCase(CasesPermissions.WORK)
    public void complete(long fileId, long questioningId) {
        CaseFacts file = desk.work(fileId);
        Questioning questioning = of(fileId, questioningId);
        questioning.complete(facts(file, questioning), access.userId(), now());
        desk.remember(fileId, TimelineKind.QUESTIONING_COMPLETED);
    }

    /** Notes that a recording was lost. */
    @UseCase(CasesPermissions.WORK)
    public void loseRecording(long fileId, long questioningId) {
        desk.work(fileId);
        of(fileId, questioningId).loseRecording();
        desk.remember(fileId, TimelineKind.RECORDING_LOST);
    }

    /** The cards of a file. */
    @UseCase(CasesPermissions.READ)
    public List<QuestioningView> cardsOf(long fileId) {
        CaseFacts file = desk.read(fileId);
        return em.createQuery("select q from Questioning q where q.fileId = :file order by q.id", Questioning.class).setParameter("file", fileId)
                .getResultStream().map(questioning -> view(file, questioning)).toList();
    }

    private QuestioningView view(CaseFacts file, Questioning questioning) {
        QuestioningFacts facts = facts(file, questioning);
        List<CaseRule> missing = questioning.isComplete() ? List.of() : QuestioningGates.missing(questioning.card(), facts);
        return questioning.view(now(), missing, facts.doubts());
    }

    private QuestioningFacts facts(CaseFacts file, Questioning questioning) {
        QuestioningRecord card = questioning.card();
        List<ParticipantFacts> all = desk.participants(file.id());
        ParticipantFacts asked = desk.participant(file.id(), questioning.participantId());
        Optional<ParticipantFacts> adult = all.stream().filter(one -> card.adultPersonId() != null && one.personId() == card.adultPersonId()).findFirst();
        Set<AttendeeDoubt> doubts = AttendeeDoubt.about(
                adult.filter(one -> one.role() == ParticipantRole.OFFENDER).isPresent(),
                adult.filter(one -> one.role() == ParticipantRole.WITNESS).isPresent(),
                card.adultUserId() != null && isOfficerOf(file, card),
                adult.filter(ParticipantFacts::suspectedAbuser).isPresent());
        List<Long> officers = new ArrayList<>(List.of(card.interviewer()));
        if (card.secondOfficer() != null) {
            officers.add(card.secondOfficer());
        }
        boolean again = !em.createNativeQuery("select q.id from cases_questioning q where q.participant_id = :participant and q.id < :id")
                .setParameter("participant", asked.id()).setParameter("id", questioning.id()).setMaxResults(1).getResultList().isEmpty();
        boolean minor = people.ageOf(asked.personId(), card.arrivedAt().toLocalDate()).isPresumedBelow(AgeThreshold.ADULT);
        return new QuestioningFacts(minor, asked.female(), asked.role() == ParticipantRole.OFFENDER, asked.role().isVictimOrWitness(),
                file.nature().needsSpecialCare(), female(card.interviewer()), female(card.femaleStaff()), officers.stream().allMatch(this::isPolice),
                doubts, again, questioning.dueAt());
    }

    private static boolean isOfficerOf(CaseFacts file, QuestioningRecord card) {
        return card.adultUserId().equals(file.dedicatedOfficer()) || card.adultUserId().equals(card.interviewer())
                || card.adultUserId().equals(card.secondOfficer());
    }

    private boolean female(Long user) {
        return user != null && users.user(user).map(UserSummary::female).orElse(false);
    }

    private boolean isPolice(long user) {
        return !users.has(user, Role.AUXILIARY_OFFICER) && POLICE.stream().anyMatch(role -> users.has(user, role));
    }

    private Questioning of(long fileId, long questioningId) {
        return em.createQuery("select q from Questioning q where q.id = :id and q.fileId = :file", Questioning.class).setParameter("id", questioningId)
                .setParameter("file", fileId).getResultStream().findFirst().orElseThrow(NotThere::new);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
