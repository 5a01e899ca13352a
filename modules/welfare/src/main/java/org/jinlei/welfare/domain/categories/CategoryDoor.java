package org.jinlei.welfare.domain.categories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reasons for care and what is noted of the parents, for the other packages of this module; whoever asks has found the caller entitled. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CategoryDoor {

    @Inject
    private EntityManager em;

    /** Reasons that hold. */
    public Set<CategoryKind> current(long fileId) {
        return all(fileId).stream().filter(CategoryFacts::isCurrent).map(CategoryFacts::kind).collect(Collectors.toSet());
    }

    /** All reasons, those that hold first, the latest first. */
    public List<CategoryFacts> all(long fileId) {
        return em.createQuery("select c from Category c where c.fileId = :file order by case when c.endedOn is null then 0 else 1 end, c.enteredOn desc, c.id desc",
                Category.class).setParameter("file", fileId).getResultStream().map(Category::facts).toList();
    }

    /** What was noted of the parents, the latest first. */
    public List<ParentFacts> parents(long fileId) {
        return em.createQuery("select s from ParentState s where s.fileId = :file order by s.id desc", ParentState.class).setParameter("file", fileId)
                .getResultStream().map(ParentState::facts).toList();
    }

    static Optional<ParentFacts> now(List<ParentFacts> all, Parent which) {
        return all.stream().filter(one -> one.current() && one.parent() == which).findFirst();
    }
}
