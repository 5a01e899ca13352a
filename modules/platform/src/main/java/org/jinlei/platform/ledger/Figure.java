package org.jinlei.platform.ledger;

/**
 * A figure of the dashboard: of the rows of a ledger, how many meet what is asked. It is nothing but two counts of the ledger's own query,
 * so that the figure, its rows and the exported file cannot disagree. Its texts are {@code figure.NAME} and {@code figure.NAME.basis}.
 *
 * @param name   short name
 * @param ledger name of the ledger; it has the filters {@code from} and {@code to}
 * @param base   rows that are asked about
 * @param asked  name of the filter that is yes for those that meet it
 */
public record Figure(String name, String ledger, LedgerCriteria base, String asked) {

    /** The rows that are asked about within a period. */
    public LedgerCriteria all(Object from, Object to) {
        return base.with("from", from).with("to", to);
    }

    /** Those that meet it. */
    public LedgerCriteria met(Object from, Object to) {
        return all(from, to).with(asked, "yes");
    }

    /** Those that do not. */
    public LedgerCriteria unmet(Object from, Object to) {
        return all(from, to).with(asked, "no");
    }
}
