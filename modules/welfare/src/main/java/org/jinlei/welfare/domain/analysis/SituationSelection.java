package org.jinlei.welfare.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.Row;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.domain.FileDoor;

/** The pupils of a selection, for whom something is to be done: the same rows as those of the ledger. */
@ApplicationScoped
@Transactional
public class SituationSelection {

    /** Pupils of one selection. */
    public static final int MOST = 200;

    @Inject
    private EntityManager em;

    @Inject
    private SituationQuery situations;

    @Inject
    private PersonDirectory people;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private AuditTrail audit;

    @Inject
    private FileDoor files;

    /** The first pupils to whom all this applies. */
    @UseCase(WelfarePermissions.WORK)
    public List<SelectedPupil> pupils(SituationFilter filter, SituationChange change, SchoolTerm since) {
        List<SelectedPupil> found = situations.of(filter, change, since).pageOf(em, new PageRequest<>(SituationSort.ROSTER, false, null, MOST),
                "select s.id, s.person_id, s.school_id, s.unit_id, s.state from welfare_situation s", this::pupils).rows();
        audit.concerns("Person", found.stream().map(SelectedPupil::personId).toList());
        return found;
    }

    private List<SelectedPupil> pupils(List<Row> rows) {
        Map<Long, PersonSummary> names = people.known(rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()));
        return rows.stream().map(row -> new SelectedPupil(row.number(1), names.get(row.number(1)).name(), organisation.name(row.number(2)), organisation.name(row.number(3)),
                row.constant(4, LeftBehindState.class))).toList();
    }

    /** Begins the file of a pupil of the caller's area, where there is none. */
    @UseCase(WelfarePermissions.WORK)
    public void beginFile(long personId) {
        files.opened(personId, WelfarePermissions.WORK);
    }
}
