package org.jinlei.welfare.domain.categories;

import java.util.List;

/**
 * Reasons for care of a file with what the definitions say of it.
 *
 * @param all         reasons, those that hold first
 * @param parents     what is noted of the parents now
 * @param formerly    what was noted of them before
 * @param leftBehind  whether the parents are away as the definition of left-behind children wants it, and the child is below sixteen
 * @param unsupported whether the parents are as the definition of de facto unsupported children wants it: a referral is proposed, nothing is decided
 */
public record CategorySheet(List<CategoryFacts> all, List<ParentFacts> parents, List<ParentFacts> formerly, boolean leftBehind, boolean unsupported) {

    public CategorySheet {
        all = List.copyOf(all);
        parents = List.copyOf(parents);
        formerly = List.copyOf(formerly);
    }

    public List<CategoryFacts> getAll() { return all; }
    public List<ParentFacts> getParents() { return parents; }
    public List<ParentFacts> getFormerly() { return formerly; }
    public boolean isLeftBehind() { return leftBehind; }
    public boolean isUnsupported() { return unsupported; }
    public List<CategoryFacts> getCurrent() { return all.stream().filter(CategoryFacts::isCurrent).toList(); }
}
