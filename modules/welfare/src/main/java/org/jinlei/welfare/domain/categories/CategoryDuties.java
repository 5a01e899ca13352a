package org.jinlei.welfare.domain.categories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDuty;
import org.jinlei.welfare.domain.notes.NoteDoor;
import org.jinlei.welfare.domain.notes.NoteKind;

/** The exit review at sixteen, a file whose last reason ended, and the proposal of a referral (rules 46 and 57). */
@ApplicationScoped
class CategoryDuties implements FileDuty {

    @Inject
    private CategoryDoor categories;

    @Inject
    private NoteDoor notes;

    @Override
    public List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        List<CategoryFacts> all = categories.all(file.id());
        if (child.age().hasReached(AgeThreshold.NO_LONGER_LEFT_BEHIND) && holds(all, CategoryKind.LEFT_BEHIND)) {
            steps.add(FileDesk.step("welfare.exitReviewSixteen", file, "#categories"));
        }
        if (!all.isEmpty() && all.stream().noneMatch(CategoryFacts::isCurrent)) {
            steps.add(FileDesk.step("welfare.archiveFile", file, "#life"));
        }
        List<ParentFacts> parents = categories.parents(file.id());
        if (!holds(all, CategoryKind.DE_FACTO_UNSUPPORTED) && !child.age().hasReached(AgeThreshold.ADULT)
                && Definitions.isUnsupported(CategoryDoor.now(parents, Parent.FATHER), CategoryDoor.now(parents, Parent.MOTHER), today)
                && notes.lastDay(file.id(), NoteKind.REFERRED).filter(day -> !day.isBefore(noted(parents))).isEmpty()) {
            steps.add(FileDesk.step("welfare.proposeReferral", file, "#notes"));
        }
        return steps;
    }

    private static boolean holds(List<CategoryFacts> all, CategoryKind kind) {
        return all.stream().anyMatch(one -> one.isCurrent() && one.kind() == kind);
    }

    private static LocalDate noted(List<ParentFacts> parents) {
        return parents.stream().filter(ParentFacts::current).map(one -> one.notedAt().toLocalDate()).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    @Override
    public LocalDate next(ChildFileFacts file, PersonSummary child, LocalDate today) {
        List<ParentFacts> parents = categories.parents(file.id());
        return Stream.of(Optional.ofNullable(child.birth().reaches(AgeThreshold.NO_LONGER_LEFT_BEHIND.years())),
                        Optional.ofNullable(Definitions.ripens(CategoryDoor.now(parents, Parent.FATHER), today)),
                        Optional.ofNullable(Definitions.ripens(CategoryDoor.now(parents, Parent.MOTHER), today)))
                .flatMap(Optional::stream).filter(day -> day.isAfter(today)).min(LocalDate::compareTo).orElse(null);
    }
}
