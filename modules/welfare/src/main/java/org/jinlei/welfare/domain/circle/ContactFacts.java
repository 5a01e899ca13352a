package org.jinlei.welfare.domain.circle;

import java.time.LocalDate;
import org.jinlei.welfare.domain.categories.Parent;

/** That a parent was in touch with the child. */
public record ContactFacts(LocalDate on, Parent parent, ContactWay way, String source, long notedBy) {
    public LocalDate getOn() { return on; }
    public Parent getParent() { return parent; }
    public ContactWay getWay() { return way; }
    public String getSource() { return source; }
    public long getNotedBy() { return notedBy; }
}
