package org.jinlei.platform.access.domain;

import java.time.LocalDate;
import org.jinlei.platform.rules.Rule;

/** Rules of accounts and rights. */
enum AccessRule implements Rule {

    PASSWORD_HAS_10_TO_128_CHARACTERS(61, "GB/T 22239—2019 8.1.4.1"),
    SHORT_PASSWORD_MIXES_THREE_KINDS(61, "GB/T 22239—2019 8.1.4.1"),
    PASSWORD_IS_NOT_COMMON(61, "GB/T 22239—2019 8.1.4.1"),
    PASSWORD_HOLDS_NO_NAME(61, "GB/T 22239—2019 8.1.4.1"),
    PASSWORD_WAS_NOT_USED_BEFORE(61, "GB/T 22239—2019 8.1.4.1"),
    CURRENT_PASSWORD_IS_RIGHT(61, "GB/T 22239—2019 8.1.4.1"),
    CODE_IS_RIGHT(61, "GB/T 22239—2019 8.1.4.1"),
    FIRST_CODE_IS_RIGHT(61, "GB/T 22239—2019 8.1.4.1"),
    SET_UP_IS_STILL_OPEN(0, ""),
    ROLE_ASKS_FOR_SECOND_FACTOR(61, "GB/T 22239—2019 8.1.4.1"),
    CERTIFICATE_IS_READABLE(61, "GB/T 22239—2019 8.1.4.1"),
    CERTIFICATE_COMES_WITHOUT_ITS_KEY(61, "GB/T 22239—2019 8.1.4.1"),
    CERTIFICATE_IS_A_PERSONS(61, "GB/T 22239—2019 8.1.4.1"),
    CERTIFICATE_IS_VALID_TODAY(61, "GB/T 22239—2019 8.1.4.1"),
    CERTIFICATE_BELONGS_TO_ONE_ACCOUNT(61, "GB/T 22239—2019 8.1.4.1"),
    CERTIFICATE_IS_THE_ONE_LOOKED_AT(0, ""),
    CERTIFICATE_IS_REGISTERED_BEFORE_IT_IS_NEEDED(0, ""),
    USERNAME_IS_FREE(0, ""),
    UNIT_CODE_IS_FREE(0, ""),
    ADMINISTRATOR_ROLES_EXCLUDE_OTHERS(62, "GB/T 22239—2019 8.1.4.2"),
    PERMISSION_IS_FORBIDDEN_TO_ROLE(62, "GB/T 22239—2019 8.1.4.2"),
    NOBODY_ADMINISTERS_THEMSELVES(62, "GB/T 22239—2019 8.1.4.2"),
    SERVICE_ACCOUNT_HAS_NO_PASSWORD(61, "GB/T 22239—2019 8.1.4.1"),
    UNIT_LIES_UNDER_ANOTHER_KIND(0, ""),
    UNIT_STAYS_WITH_ITS_STATION(0, ""),
    UNIT_WITH_UNITS_BELOW_STAYS_IN_USE(0, "");

    private static final LocalDate GB_T_22239_2019 = LocalDate.of(2019, 12, 1);

    private final int number;
    private final String source;

    AccessRule(int number, String source) {
        this.number = number;
        this.source = source;
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
        return GB_T_22239_2019;
    }
}
