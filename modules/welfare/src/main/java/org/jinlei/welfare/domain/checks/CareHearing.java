package org.jinlei.welfare.domain.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jinlei.cases.CareNeeded;
import org.jinlei.cases.CaseClosed;
import org.jinlei.cases.CaseDirectory;
import org.jinlei.cases.CaseSealed;
import org.jinlei.platform.events.Durable;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDoor;

/** What the care for children hears of the cases. */
@ApplicationScoped
class CareHearing {

    @Inject
    private CareChecks checks;

    @Inject
    private FileDoor door;

    @Inject
    private CaseDirectory cases;

    /** Whoever looks after a child that has an open file looks again when a case with it is over; a case that was sealed meanwhile asks nothing. */
    void afterCase(@Observes @Durable CaseClosed closed) {
        if (cases.stands(closed.file())) {
            closed.minors().forEach(child -> door.ofPerson(child.value()).filter(ChildFileFacts::isOpen)
                    .ifPresent(file -> checks.ask(file, CheckCause.CASE_CLOSED, closed.file().value())));
        }
    }

    /** A need that was noticed opens the child's file and is looked at. */
    void needNoticed(@Observes @Durable CareNeeded need) {
        checks.ask(door.openedForNeed(need.child().value(), need.noticedBy()), CheckCause.of(need.origin()), need.originId());
    }

    /** Nothing of a sealed case stays here. */
    void forget(@Observes CaseSealed sealed) {
        checks.forget(CheckCause.CASE_CLOSED, sealed.file().value());
    }
}
