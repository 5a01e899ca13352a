package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.cases.domain.correction.ContactFacts;
import org.jinlei.platform.web.Messages;

/** How the meetings of a mentoring are written on the screens. */
@Named
@RequestScoped
public class MentoringWords {

    @Inject
    private Clock clock;

    /** Key of the word for a meeting's state. */
    public String state(ContactFacts contact) {
        return contact.doneAt() != null ? "mentoring.isDone" : contact.postponedTo() != null ? "mentoring.isPostponed" : contact.missedReason() != null ? "mentoring.isMissed"
                : isOverdue(contact) ? "mentoring.isOverdue" : "mentoring.isPlanned";
    }

    /** Colour of a meeting's state. */
    public String tone(ContactFacts contact) {
        return contact.doneAt() != null ? "good" : contact.postponedTo() != null ? "quiet" : contact.missedReason() != null ? "soon" : isOverdue(contact) ? "late" : "quiet";
    }

    private boolean isOverdue(ContactFacts contact) {
        return contact.plannedOn().isBefore(LocalDate.now(clock));
    }

    /** The next planned day that has not passed, or null. */
    public LocalDate next(List<ContactFacts> contacts) {
        return contacts.stream().filter(one -> one.isOpen() && !isOverdue(one)).map(ContactFacts::plannedOn).findFirst().orElse(null);
    }

    /** The meetings up to the next planned one. */
    public List<ContactFacts> now(List<ContactFacts> contacts) {
        LocalDate next = next(contacts);
        return contacts.stream().filter(one -> !one.isOpen() || next == null || !one.plannedOn().isAfter(next)).toList();
    }

    /** The planned meetings after the next one. */
    public List<ContactFacts> later(List<ContactFacts> contacts) {
        LocalDate next = next(contacts);
        return contacts.stream().filter(one -> one.isOpen() && next != null && one.plannedOn().isAfter(next)).toList();
    }

    /** Whom an admonition may be given to. */
    public List<SelectItem> getWhom() {
        return List.of(new SelectItem(false, Messages.text("cases", "admonition.minor")), new SelectItem(true, Messages.text("cases", "admonition.guardian")));
    }
}
