package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.DataScope;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.data.Row;

/** Reads the blocks of a term and hands over the pupils of a scope, one after the other. */
@ApplicationScoped
class SituationBlocks {

    @Inject
    private EntityManager em;

    @Inject
    private OrganisationDirectory organisation;

    /** Takes a pupil; the values are overwritten with the next. */
    interface PupilReader {
        void pupil(long person, long[] values);
    }

    @SuppressWarnings("unchecked")
    void each(SchoolTerm term, DataScope scope, PupilReader reader) {
        if (scope.isNowhere()) {
            return;
        }
        Query query = em.createNativeQuery("select b.station_id, b.school_id, b.pupils from welfare_situation_block b where b.term = :term"
                + (scope.everywhere() ? "" : " and b.station_id in (:stations)") + " order by b.school_id").setParameter("term", term.code());
        List<Object[]> blocks = (scope.everywhere() ? query : query.setParameter("stations", stations(scope))).getResultList();
        long[] values = new long[Dimension.values().length];
        for (Object[] one : blocks) {
            Row row = Row.of(one);
            SituationBlock block = new SituationBlock(row.number(1), row.bytes(2));
            boolean whole = scope.covers(row.id(), null);
            for (int pupil = 0; pupil < block.size(); pupil++) {
                if (whole || scope.units().contains((long) block.village(pupil))) {
                    block.read(pupil, values);
                    reader.pupil(block.person(pupil), values);
                }
            }
        }
    }

    /** The stations of the scope and those to which its villages belong. */
    private Set<Long> stations(DataScope scope) {
        Set<Long> stations = new TreeSet<>(scope.stations());
        scope.units().forEach(unit -> organisation.unit(unit).filter(one -> one.station() != null).ifPresent(one -> stations.add(one.station())));
        stations.add(-1L);
        return stations;
    }
}
