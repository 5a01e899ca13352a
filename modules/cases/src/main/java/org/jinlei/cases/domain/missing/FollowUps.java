package org.jinlei.cases.domain.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.CaseDesk;
import org.jinlei.cases.domain.misconduct.InterventionRegister;
import org.jinlei.cases.domain.misconduct.InterventionRow;
import org.jinlei.cases.domain.misconduct.InterventionSort;
import org.jinlei.people.PersonDirectory;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Files and interventions with which the return of a child goes on. They are named by their number and must be about the child; one that the
 * caller does not read and one that does not exist get the same answer.
 */
@ApplicationScoped
class FollowUps {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private CaseDesk cases;

    @Inject
    private InterventionRegister interventions;

    @Inject
    private PersonDirectory people;

    /** Notes the file or the intervention of a number as what the return of a child goes on with. */
    void name(Finding finding, long person, String typed) {
        String number = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        Set<Long> child = people.identities(person);
        Long file = file(number, child);
        Long intervention = file == null ? intervention(number, child) : null;
        if (file == null && intervention == null) {
            throw new BrokenRule(SearchRule.FOLLOW_UP_IS_ABOUT_THE_CHILD);
        }
        finding.followed(file, intervention);
    }

    private Long file(String number, Set<Long> child) {
        return em.createQuery("select f.id from CaseFile f where f.number = :number and f.id in (select p.fileId from Participant p where p.personId in :child)", Long.class)
                .setParameter("number", number).setParameter("child", child).getResultStream().filter(cases::reads).findFirst().orElse(null);
    }

    private Long intervention(String number, Set<Long> child) {
        return found(number).stream().filter(one -> one.number().equals(number) && child.contains(one.personId())).map(InterventionRow::id).findFirst().orElse(null);
    }

    private List<InterventionRow> found(String number) {
        return number.isEmpty() || !access.may(CasesPermissions.MEASURES) ? List.of()
                : interventions.find(number, PageRequest.first(InterventionSort.FOUND, true)).rows();
    }

    /** With what a return goes on, or null while nothing was named or the caller does not read it. */
    FollowUpFacts of(FindingFacts finding) {
        if (finding.goesOnFile() != null && cases.reads(finding.goesOnFile())) {
            return new FollowUpFacts(cases.read(finding.goesOnFile()).number(), "/cases/view?id=" + finding.goesOnFile());
        }
        if (finding.goesOnIntervention() == null) {
            return null;
        }
        String number = (String) em.createNativeQuery("select number from cases_intervention where id = :id").setParameter("id", finding.goesOnIntervention()).getSingleResult();
        return found(number).stream().filter(one -> one.id() == finding.goesOnIntervention()).findFirst()
                .map(one -> new FollowUpFacts(one.number(), "/cases/interventions/view?id=" + one.id())).orElse(null);
    }
}
