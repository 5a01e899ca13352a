package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.GuardianSummary;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;

/** Reading of one case file with the names of its persons. */
@ApplicationScoped
@Transactional
public class CaseReading {

    @Inject
    private CaseDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A file, whether the caller works on it, and its persons by name. */
    @UseCase(CasesPermissions.READ)
    public CaseSheet sheet(long fileId) {
        CaseFacts file = desk.read(fileId);
        List<ParticipantFacts> persons = desk.participants(fileId);
        List<Long> ids = persons.stream().map(ParticipantFacts::personId).toList();
        Map<Long, PersonSummary> names = people.known(ids);
        audit.concerns("Person", ids);
        Map<Long, List<GuardianSummary>> guardians = people.guardiansOf(ids, LocalDate.now(clock));
        return new CaseSheet(file, desk.works(fileId), persons.stream().map(one -> new CasePerson(one,
                names.containsKey(one.personId()) ? names.get(one.personId()).name() : "", CaseGuardian.of(guardians.get(one.personId())))).toList());
    }
}
