package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jinlei.platform.drafts.DraftSubject;

/** Drafts about a case file: there for who reads the file, and for nobody once it is sealed. */
@ApplicationScoped
class CaseDrafts implements DraftSubject {

    @Inject
    private CaseDesk desk;

    @Inject
    private EntityManager em;

    @Override
    public String kind() {
        return "CaseFile";
    }

    @Override
    public Optional<String> label(long id) {
        return desk.reads(id) ? Optional.of(em.find(CaseFile.class, id).facts().number()) : Optional.empty();
    }
}
