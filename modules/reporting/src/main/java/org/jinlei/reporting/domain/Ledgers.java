package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.reporting.ReportingPermissions;

/** The ledgers that the modules define, as far as the caller, and the access token that they bring, may see them. */
@ApplicationScoped
class Ledgers {

    @Inject
    private Instance<Ledger<?>> ledgers;

    @Inject
    private Access access;

    /** Those that the caller reads, in the order of their names. */
    List<Ledger<?>> readable() {
        return ledgers.stream().<Ledger<?>>map(one -> one).filter(one -> isReadable(one) && access.caller().within(one.name())).sorted(Comparator.comparing(one -> one.name())).toList();
    }

    /** Those that the caller does not read themselves, and may get counts of; never through a token. */
    List<Ledger<?>> unreadable() {
        return access.caller().bearer() != null ? List.of() : ledgers.stream().<Ledger<?>>map(one -> one).filter(one -> !isReadable(one))
                .sorted(Comparator.comparing(one -> one.name())).toList();
    }

    private boolean isReadable(Ledger<?> ledger) {
        return access.may(ReportingPermissions.LEDGERS) && access.may(ledger.permission());
    }

    /**
     * One ledger.
     *
     * @throws NotThere if there is none of this name, or not for the caller
     */
    Ledger<?> of(String name) {
        return readable().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(NotThere::new);
    }
}
