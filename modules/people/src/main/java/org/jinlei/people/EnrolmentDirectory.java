package org.jinlei.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jinlei.people.domain.roster.Enrolments;

/**
 * Who is enrolled where, for the analysis of other modules: page after page, so that a county fits into little memory. Call it within a use case or
 * as one of the system's jobs; whoever asks shows nobody more than their rights allow.
 */
@ApplicationScoped
public class EnrolmentDirectory {

    @Inject
    private Enrolments enrolments;

    /** The terms of which there are enrolments, the latest first. */
    public List<SchoolTerm> terms() {
        return enrolments.terms();
    }

    /**
     * Enrolments that a roster wrote and that no later roster of the same term has replaced.
     *
     * @param after number of the last enrolment of the page before, 0 at first
     * @param most  length of the page
     */
    public List<EnrolmentFact> ofBatch(RosterBatchId batch, long after, int most) {
        return enrolments.page("e.batch_id = :key", batch.value(), after, most);
    }

    /** All enrolments of a term, the same way. */
    public List<EnrolmentFact> ofTerm(SchoolTerm term, long after, int most) {
        return enrolments.page("e.term = :key", term.code(), after, most);
    }

    /** All enrolments of a person, under whichever of its numbers, the earliest term first. */
    public List<EnrolmentFact> of(long person) {
        return enrolments.of(person);
    }

    /** The latest enrolment of a person, under whichever of its numbers. */
    public Optional<EnrolmentFact> latest(long person) {
        return enrolments.latest(person);
    }
}
