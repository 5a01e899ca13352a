package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of donations, stock and delivery. */
public enum DonationRule implements Rule {

    DONATION_SAYS_WHERE_IT_COMES_FROM(58, Sources.CHARITY, LocalDate.of(2024, 9, 5)),
    DONATION_FROM_OUTSIDE_NAMES_ITS_CHANNEL(58, Sources.CHARITY + "；" + Sources.WELFARE, LocalDate.of(2024, 9, 5)),
    DONATION_BRINGS_SOMETHING(58, Sources.WELFARE, LocalDate.of(1999, 9, 1)),
    DATE_LIES_IN_THE_FUTURE(0, "", LocalDate.of(2026, 1, 1)),
    STOCK_DOES_NOT_SUFFICE(58, Sources.WELFARE, LocalDate.of(1999, 9, 1)),
    RELEASE_TAKES_WHAT_IS_RESERVED(58, "", LocalDate.of(2026, 1, 1)),
    DELIVERY_IS_MADE_BY_TWO(58, "", LocalDate.of(2026, 1, 1)),
    DELIVERY_NAMES_WHO_RECEIVED(58, Sources.WELFARE, LocalDate.of(1999, 9, 1)),
    SIGNATURE_HAS_ITS_PAPER(58, "", LocalDate.of(2026, 1, 1)),
    DELIVERY_IS_SIGNED_ALREADY(58, "", LocalDate.of(2026, 1, 1)),
    CORRECTION_SAYS_WHY(58, "", LocalDate.of(2026, 1, 1)),
    CORRECTION_IS_MADE_BY_SOMEBODY_ELSE(58, "", LocalDate.of(2026, 1, 1)),
    ENTRY_IS_CORRECTED_ONCE(58, "", LocalDate.of(2026, 1, 1)),
    ONLY_RECEIPTS_AND_DELIVERIES_ARE_CORRECTED(58, "", LocalDate.of(2026, 1, 1)),
    DONOR_IS_TOLD_WITHOUT_THE_CHILDS_NAME(58, "《未成年人保护法》第一百零三条", LocalDate.of(2021, 6, 1)),
    DONOR_IS_TOLD_BY_DAY_AND_WAY(58, "", LocalDate.of(2026, 1, 1));

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    DonationRule(int number, String source, LocalDate validFrom) {
        this.number = number;
        this.source = source;
        this.validFrom = validFrom;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Articles on which several of the rules rest. */
    private static final class Sources {

        /** Only charities with that qualification ask the public; who lacks it works together with one of them. */
        private static final String CHARITY = "《慈善法》第二十二条、第二十三条、第二十六条、第一百二十二条";

        /** Who may take donations for the public good, and when an authority may. */
        private static final String WELFARE = "《公益事业捐赠法》第十条、第十一条";

        private Sources() {
        }
    }
}
