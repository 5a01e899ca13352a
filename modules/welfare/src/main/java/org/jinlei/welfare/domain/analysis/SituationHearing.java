package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jinlei.people.EnrolmentDirectory;
import org.jinlei.people.EnrolmentFact;
import org.jinlei.people.PersonMoved;
import org.jinlei.people.PersonsMerged;
import org.jinlei.people.PersonsParted;
import org.jinlei.people.RosterCommitted;
import org.jinlei.people.RosterUndone;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.events.Durable;
import org.jinlei.welfare.domain.analysis.SituationRows.Place;

/** Keeps the projection in step with the enrolments. It always looks at what is enrolled now, so that it does not matter in which order events come. */
@ApplicationScoped
class SituationHearing {

    private static final int PAGE = 500;

    @Inject
    private EnrolmentDirectory enrolments;

    @Inject
    private SituationRows rows;

    void take(@Observes @Durable RosterCommitted committed) {
        Set<Place> touched = write(committed.term(), after -> enrolments.ofBatch(committed.batch(), after, PAGE));
        touched.forEach(place -> rows.pack(committed.term(), place));
    }

    /** Which earlier rosters count again is known to the enrolments alone: the whole term is read again. */
    void giveBack(@Observes @Durable RosterUndone undone) {
        Set<Place> touched = rows.places(undone.term());
        rows.clear(undone.term());
        touched.addAll(write(undone.term(), after -> enrolments.ofTerm(undone.term(), after, PAGE)));
        touched.forEach(place -> rows.pack(undone.term(), place));
    }

    /** One person stood under two numbers. */
    void join(@Observes @Durable PersonsMerged merged) {
        repair(merged.kept().value(), merged.merged().value());
    }

    /** Two persons stood under one number. */
    void part(@Observes @Durable PersonsParted parted) {
        repair(parted.kept().value(), parted.merged().value());
    }

    /** A child lives elsewhere now: who looks after the former village counts it no longer (rule 39). */
    void move(@Observes @Durable PersonMoved moved) {
        enrolments.of(moved.person().value()).stream().filter(rows::isElsewhere).forEach(fact -> {
            SchoolTerm term = SchoolTerm.of(fact.term());
            rows.write(term, List.of(fact)).forEach(place -> rows.pack(term, place));
        });
    }

    /** The enrolments of both are written as they are known now. */
    private void repair(long kept, long other) {
        List<EnrolmentFact> facts = LongStream.of(kept, other).boxed().flatMap(person -> enrolments.of(person).stream()).toList();
        for (SchoolTerm term : enrolments.terms()) {
            Set<Place> touched = rows.placesOf(term, List.of(kept, other));
            if (!touched.isEmpty()) {
                rows.remove(term, List.of(kept, other));
                facts.stream().filter(fact -> fact.term().equals(term.code())).forEach(fact -> touched.addAll(rows.write(term, List.of(fact))));
                touched.forEach(place -> rows.pack(term, place));
            }
        }
    }

    private Set<Place> write(SchoolTerm term, Function<Long, List<EnrolmentFact>> pages) {
        Set<Place> touched = new HashSet<>();
        List<EnrolmentFact> page = pages.apply(0L);
        while (!page.isEmpty()) {
            touched.addAll(rows.write(term, page));
            page = pages.apply(page.get(page.size() - 1).id());
        }
        return touched;
    }
}
