/**
 * Ledgers and figures for people and for machines: lists, exported files and the dashboard, all from the definitions that the modules give
 * ({@code org.jinlei.platform.ledger}). Owns the tables {@code reporting_*}.
 */
@BusinessModule(name = "reporting", purpose = "What was done, as ledgers, files and figures that agree", hears = LedgerRowsWithdrawn.class)
package org.jinlei.reporting;

import org.jinlei.platform.BusinessModule;
import org.jinlei.platform.ledger.LedgerRowsWithdrawn;
