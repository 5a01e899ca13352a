package org.jinlei.cases.domain.card;

import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.ParticipantFacts;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.correction.TaskFacts;
import org.jinlei.cases.domain.counselling.CounsellingFacts;
import org.jinlei.cases.domain.legalaid.LegalAidFacts;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.cases.domain.outcome.EarlierView;
import org.jinlei.cases.domain.procedure.QuestioningView;

/**
 * What is known of one person of a case, from which the lines of the procedure card follow.
 *
 * @param person       part in the case and age at the act
 * @param specialCare  whether the matter is sexual or violent
 * @param questionings the questionings of the person
 * @param legalAid     the defence of a minor suspect of a criminal matter, or null
 * @param outcome      the outcome that waits or is approved, or null
 * @param earlier      counts of earlier violations of an offender as the reader may know them, or null
 * @param task         the corrective-education task, or null
 * @param counselling  psychological tests and counselling
 * @param now          the moment of reading
 */
public record PersonCard(ParticipantFacts person, boolean specialCare, List<QuestioningView> questionings, LegalAidFacts legalAid, DispositionFacts outcome,
        EarlierView earlier, TaskFacts task, List<CounsellingFacts> counselling, LocalDateTime now) {

    public PersonCard {
        questionings = List.copyOf(questionings);
        counselling = List.copyOf(counselling);
    }

    boolean isOffender() {
        return person.role() == ParticipantRole.OFFENDER;
    }

    boolean isCareVictim() {
        return specialCare && person.role().isVictimOrWitness();
    }

    /** Whether the protection of minors applies: not proven to have been an adult. */
    boolean isMinor() {
        return person.age().mayBeMinor();
    }
}
