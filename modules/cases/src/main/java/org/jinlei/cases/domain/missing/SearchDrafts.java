package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jinlei.platform.drafts.DraftSubject;

/** Drafts about a search: there for who reads its board. */
@ApplicationScoped
class SearchDrafts implements DraftSubject {

    @Inject
    private SearchDesk desk;

    @Inject
    private EntityManager em;

    @Override
    public String kind() {
        return "MissingChildSearch";
    }

    @Override
    public Optional<String> label(long id) {
        return desk.reads(id) ? Optional.of(em.find(MissingChildSearch.class, id).facts().number()) : Optional.empty();
    }
}
