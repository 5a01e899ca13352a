package org.jinlei.cases.domain.intake;

/** Who reported is known to the receiver, the handler and the chief only (rule 9). */
final class ReporterCompartment {

    private ReporterCompartment() {
    }

    /**
     * Whether a person may read who reported.
     *
     * @param user     who asks
     * @param receiver who took the report
     * @param handler  who handles it now, or null
     * @param chief    whether the person holds the chief's permission for this station
     */
    static boolean isOpenTo(long user, long receiver, Long handler, boolean chief) {
        return user != 0 && (user == receiver || handler != null && user == handler) || chief;
    }
}
