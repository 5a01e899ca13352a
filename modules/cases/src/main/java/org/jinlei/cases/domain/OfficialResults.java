package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** The decisions of other organs about the persons of a file, in the order in which they were noted. */
@ApplicationScoped
class OfficialResults implements SealableSource {

    @Inject
    private EntityManager em;

    Stream<OfficialResult> ofFile(long fileId) {
        return em.createQuery("select r from OfficialResult r where r.fileId = :file order by r.id", OfficialResult.class).setParameter("file", fileId)
                .getResultStream();
    }

    @Override
    public List<SealableRecord> of(long fileId) {
        return ofFile(fileId).map(OfficialResult::record).toList();
    }
}
