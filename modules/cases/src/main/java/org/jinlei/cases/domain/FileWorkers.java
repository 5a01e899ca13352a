package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.StandIns;
import org.jinlei.platform.data.ListQuery;
import org.jinlei.platform.data.OncePerTransaction;
import org.jinlei.platform.worklist.TaskKeeper;

/**
 * Who works on an unsealed file whatever the organisation tree says: the officer to whom it is assigned, who stands in for them while they
 * are absent, and to whom a leader gave one of its tasks, until it is done. Assignments end when a file is sealed.
 */
@ApplicationScoped
public class FileWorkers {

    private static final String OWN = "select a.file_id from cases_assignment a where a.user_id = :me and a.until_at is null";
    private static final String IN_PLACE_OF = "select a.file_id from cases_assignment a where a.until_at is null and a.user_id in (" + StandIns.users() + ")";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private StandIns standIns;

    @Inject
    private OncePerTransaction once;

    /** Condition on a column with the file's number; the value it names is the caller's. */
    public static String worked(String column) {
        return "(" + column + " in (" + OWN + ") or " + column + " in (" + IN_PLACE_OF + ") or " + column + " in (" + TaskKeeper.given(CaseDesk.GRANT) + "))";
    }

    /**
     * Besides the caller's scope also what belongs to the files on which they work; mostly it is their own only, and the others' branches,
     * which would find nothing, are left out.
     *
     * @param rows subquery of the rows of files, with {@code %s} in the place of the files' numbers; a row may have another station than its file,
     *             so whatever is assigned is read
     */
    public ListQuery alsoWorked(ListQuery query, String rows) {
        return alsoWorked(query, rows, "");
    }

    /** The same for a list of the files themselves: what is assigned at the stations of the scope is shown anyway and is not read again. */
    ListQuery alsoWorked(ListQuery files) {
        return alsoWorked(files, "%s", ListQuery.elsewhere("a.station_id"));
    }

    private ListQuery alsoWorked(ListQuery query, String rows, String elsewhere) {
        if (query.isUnlimited()) {
            return query;
        }
        query.alsoVisible(rows.formatted(OWN + elsewhere), access.userId());
        if (standIns.acting().size() > 1) {
            query.alsoVisible(rows.formatted(IN_PLACE_OF + elsewhere), access.userId());
        }
        if (once.ask(new Given(access.userId()), () -> isGiven(access.userId()))) {
            query.alsoVisible(rows.formatted(TaskKeeper.given(CaseDesk.GRANT)), access.userId());
        }
        return query;
    }

    /** Whether somebody has a task about a file of somebody else. */
    private boolean isGiven(long me) {
        return !em.createNativeQuery(TaskKeeper.given(CaseDesk.GRANT)).setParameter("me", me).setMaxResults(1).getResultList().isEmpty();
    }

    private record Given(long user) {
    }

    /** The officer as whom the caller works on a file: themselves when it is assigned to them, else whom they do it for; null when they do not. */
    Long assignedTo(long fileId) {
        @SuppressWarnings("unchecked")
        List<Number> officers = em.createNativeQuery("select a.user_id from cases_assignment a where a.file_id = :file and a.until_at is null and (a.user_id = :me "
                + "or a.user_id in (" + StandIns.users() + ") or a.file_id in (" + TaskKeeper.given(CaseDesk.GRANT) + ")) order by a.user_id = :me desc, a.id")
                .setParameter("file", fileId).setParameter("me", access.userId()).setMaxResults(1).getResultList();
        return officers.isEmpty() ? null : officers.get(0).longValue();
    }

    /** Whether a proposal about the file counts as the caller's own. */
    boolean isOwn(long fileId, long proposedBy) {
        return standIns.actsFor(proposedBy) || !em.createNativeQuery("select t.id from cases_timeline_entry t where t.file_id = :file and t.actor = :proposer "
                + "and t.for_user = :me and t.kind in ('CLOSING_PROPOSED', 'DISPOSITION_PROPOSED', 'APPLICATION_ASKED')").setParameter("file", fileId)
                .setParameter("proposer", proposedBy).setParameter("me", access.userId()).setMaxResults(1).getResultList().isEmpty();
    }
}
