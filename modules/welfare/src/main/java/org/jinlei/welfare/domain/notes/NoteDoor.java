package org.jinlei.welfare.domain.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notes of files for the other packages of this module; whoever asks has found the caller entitled. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoteDoor {

    @Inject
    private EntityManager em;

    /** Notes of a file, the latest first. */
    public List<NoteFacts> all(long fileId) {
        return em.createQuery("select n from FileNote n where n.fileId = :file order by n.onDay desc, n.id desc", FileNote.class)
                .setParameter("file", fileId).getResultStream().map(FileNote::facts).toList();
    }

    /** Day of the latest note of a kind. */
    public Optional<LocalDate> lastDay(long fileId, NoteKind kind) {
        return Optional.ofNullable(em.createQuery("select max(n.onDay) from FileNote n where n.fileId = :file and n.kind = :kind", LocalDate.class)
                .setParameter("file", fileId).setParameter("kind", kind).getSingleResult());
    }
}
