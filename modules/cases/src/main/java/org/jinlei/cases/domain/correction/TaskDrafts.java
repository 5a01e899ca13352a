package org.jinlei.cases.domain.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.people.PersonDirectory;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;

/** Drafts about a corrective-education task: there for who sees the task. */
@ApplicationScoped
class TaskDrafts implements DraftSubject {

    @Inject
    private CorrectionDesk desk;

    @Inject
    private PersonDirectory people;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return "CorrectiveTask";
    }

    @Override
    public Optional<String> label(long id) {
        try {
            access.require(CasesPermissions.MEASURES);
            long person = desk.visible(id).facts().personId();
            return Optional.of(Optional.ofNullable(people.known(List.of(person)).get(person)).map(PersonSummary::name).orElse(""));
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
