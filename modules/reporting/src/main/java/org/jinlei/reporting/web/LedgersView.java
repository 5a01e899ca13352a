package org.jinlei.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.web.Messages;
import org.jinlei.reporting.domain.LedgerReading;

/** The ledgers that the person may read. */
@Named
@RequestScoped
public class LedgersView {

    @Inject
    private LedgerReading reading;

    @Inject
    private Wording wording;

    /** A ledger to choose. */
    public record Choice(String name, String title, String purpose) {
        public String getName() { return name; }
        public String getTitle() { return title; }
        public String getPurpose() { return purpose; }
    }

    public List<Choice> getLedgers() {
        return reading.list().stream().map(one -> new Choice(one.name(), wording.text(one, "ledger." + one.name(), Messages.locale()),
                wording.text(one, "ledger." + one.name() + ".purpose", Messages.locale()))).toList();
    }
}
