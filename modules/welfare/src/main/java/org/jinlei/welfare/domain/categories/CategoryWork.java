package org.jinlei.welfare.domain.categories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.Age;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDoor;
import org.jinlei.welfare.domain.FileRule;

/** Why a child has a file: what is known of the parents, reasons entered by the national definitions, ended with a reason. */
@ApplicationScoped
@Transactional
public class CategoryWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private FileDoor door;

    @Inject
    private FileDesk desk;

    @Inject
    private CategoryDoor categories;

    @Inject
    private Clock clock;

    /** Reasons and parents of a file that the caller has opened. */
    @UseCase(WelfarePermissions.FILES)
    public CategorySheet of(long fileId) {
        ChildFileFacts file = door.requireOpen(fileId, WelfarePermissions.FILES);
        boolean full = desk.readsInFull(file);
        List<CategoryFacts> all = categories.all(fileId);
        List<ParentFacts> parents = categories.parents(fileId);
        Optional<ParentFacts> father = CategoryDoor.now(parents, Parent.FATHER);
        Optional<ParentFacts> mother = CategoryDoor.now(parents, Parent.MOTHER);
        List<ParentFacts> shown = full ? parents : parents.stream().map(ParentFacts::masked).toList();
        return new CategorySheet(full ? all : all.stream().map(CategoryFacts::masked).toList(), shown.stream().filter(ParentFacts::current).toList(),
                shown.stream().filter(one -> !one.current()).toList(), Definitions.isLeftBehind(father, mother, desk.child(file).age()),
                Definitions.isUnsupported(father, mother, LocalDate.now(clock)));
    }

    /** Notes where a parent stands from now on. */
    @UseCase(WelfarePermissions.WORK)
    public void note(long fileId, NewParentState what) {
        desk.written(fileId);
        ParentState state = new ParentState(fileId, what, access.userId(), now());
        em.createQuery("select s from ParentState s where s.fileId = :file and s.currentParent = :parent", ParentState.class).setParameter("file", fileId)
                .setParameter("parent", what.parent()).getResultList().forEach(ParentState::pass);
        em.flush();
        em.persist(state);
        desk.settle(fileId);
    }

    /** Enters a reason for care; where the law defines it by the parents, what is noted of them must bear it out. */
    @UseCase(WelfarePermissions.WORK)
    public void enter(long fileId, NewCategory what) {
        ChildFileFacts file = desk.written(fileId);
        Category category = new Category(fileId, what, access.userId(), now());
        if (categories.current(fileId).contains(what.kind())) {
            throw new BrokenRule(FileRule.CATEGORY_IS_THERE_ALREADY);
        }
        requireDefined(file, what.kind());
        em.persist(category);
        desk.settle(fileId);
    }

    private void requireDefined(ChildFileFacts file, CategoryKind kind) {
        List<ParentFacts> parents = categories.parents(file.id());
        Optional<ParentFacts> father = CategoryDoor.now(parents, Parent.FATHER);
        Optional<ParentFacts> mother = CategoryDoor.now(parents, Parent.MOTHER);
        Age age = desk.child(file).age();
        if (kind == CategoryKind.LEFT_BEHIND && !Definitions.areAway(father, mother)) {
            throw new BrokenRule(FileRule.LEFT_BEHIND_MEANS_BOTH_AWAY_OR_THE_OTHER_INCAPABLE);
        }
        if (kind == CategoryKind.LEFT_BEHIND && !age.isPresumedBelow(AgeThreshold.NO_LONGER_LEFT_BEHIND)) {
            throw new BrokenRule(FileRule.LEFT_BEHIND_IS_BELOW_SIXTEEN);
        }
        if (kind == CategoryKind.DE_FACTO_UNSUPPORTED && !Definitions.isUnsupported(father, mother, LocalDate.now(clock))) {
            throw new BrokenRule(FileRule.UNSUPPORTED_MEANS_NEITHER_PARENT_CAN);
        }
    }

    /** A reason for care ended; it stays as history. */
    @UseCase(WelfarePermissions.WORK)
    public void end(long fileId, long categoryId, LocalDate on, CategoryEnd why, String words) {
        desk.written(fileId);
        Category category = em.find(Category.class, categoryId);
        if (category == null || category.fileId() != fileId) {
            throw new NotThere();
        }
        category.end(on, why, words, access.userId(), now());
        desk.settle(fileId);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
