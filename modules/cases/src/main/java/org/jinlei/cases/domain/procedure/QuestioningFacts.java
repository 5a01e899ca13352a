package org.jinlei.cases.domain.procedure;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * Facts about the questioned person and the officers that the rules ask for.
 *
 * @param minor             whether the protection of minors applies to the questioned person on the day of the questioning
 * @param female            whether the person is a girl or woman
 * @param offender          whether the person is suspected of the act
 * @param victimOrWitness   whether the person is victim or witness
 * @param specialCare       whether the case is sexual or violent
 * @param interviewerFemale whether the officer who asks is a woman
 * @param staffFemale       whether the named female staff is a woman
 * @param officersMayAsk    whether both officers are police officers who may question (rule 41)
 * @param doubts            doubts about the adult present
 * @param askedBefore       whether the person has been questioned in this case before
 * @param endsBy            the last moment of the clock
 */
record QuestioningFacts(boolean minor, boolean female, boolean offender, boolean victimOrWitness, boolean specialCare, boolean interviewerFemale,
        boolean staffFemale, boolean officersMayAsk, Set<AttendeeDoubt> doubts, boolean askedBefore, LocalDateTime endsBy) {
}
