package org.jinlei.cases.domain.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** Which reports lie under which now. */
@ApplicationScoped
class Joinings {

    @Inject
    private EntityManager em;

    /** The joining by which the report lies under another now, or null. */
    ReportJoining active(long reportId) {
        return em.createQuery("select j from ReportJoining j where j.activeReportId = :report", ReportJoining.class).setParameter("report", reportId)
                .getResultStream().findFirst().orElse(null);
    }

    boolean isJoined(long reportId) {
        return active(reportId) != null;
    }

    /** The reports that lie under a report now. */
    List<Long> under(long mainId) {
        return em.createQuery("select j.reportId from ReportJoining j where j.mainId = :main and j.activeReportId is not null", Long.class)
                .setParameter("main", mainId).getResultList();
    }

    /** Everything that was joined to a report or to which it was joined, parted ones included. */
    List<ReportJoining> about(long reportId) {
        return em.createQuery("select j from ReportJoining j where j.mainId = :report or j.reportId = :report order by j.id", ReportJoining.class)
                .setParameter("report", reportId).getResultList();
    }

    /**
     * The reports that a sealed case takes along: its own, also when another case was opened from it first and answers for it, and those
     * that lie under it. What the other case needs of it lies in its own file (ADR 20).
     */
    List<Long> sealedWith(long fileId) {
        List<Long> opened = em.createQuery("select r.id from IncidentReport r where r.fileId = :file or r.id in "
                + "(select f.reportId from CaseFile f where f.id = :file)", Long.class).setParameter("file", fileId).getResultList();
        return opened.stream().flatMap(main -> Stream.concat(Stream.of(main), under(main).stream())).distinct().toList();
    }

    /** The reports of a case: that from which it was opened, and those that lie under it. */
    List<Long> ofCase(long fileId) {
        List<Long> opened = em.createQuery("select r.id from IncidentReport r where r.fileId = :file", Long.class).setParameter("file", fileId).getResultList();
        return opened.stream().flatMap(main -> Stream.concat(Stream.of(main), under(main).stream())).distinct().toList();
    }
}
