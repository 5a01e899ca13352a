package org.jinlei.cases;

/**
 * The report that was opened from a {@link Referral}, for somebody who reads it.
 *
 * @param report number of the report
 * @param number its receipt number
 */
public record ReferralReceipt(long report, String number) {
    public long getReport() { return report; }
    public String getNumber() { return number; }
}
