package org.jinlei.welfare.domain.attention;

import java.time.LocalDate;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;

/** Rules of the attention that a child needs. */
public enum AttentionRule implements Rule {

    ATTENTION_FACT_HAS_SOURCE_AND_DATE(45, "《个人信息保护法》第二十四条", 2021),
    ATTENTION_IS_DECIDED_WITH_A_REASON(45, "《个人信息保护法》第二十四条；《未成年人保护法》第三条", 2021),
    CIRCUMSTANCE_ALONE_CALLS_FOR_NO_ATTENTION(45, "《未成年人保护法》第三条；《个人信息保护法》第二十四条", 2021),
    ATTENTION_EXPIRES(45, "《个人信息保护法》第十九条、第二十四条", 2021),
    ATTENTION_IS_OVER_ALREADY(45, "《个人信息保护法》第二十四条", 2021);

    private final int number;
    private final String source;
    private final LocalDate validFrom;

    AttentionRule(int number, String source, int validFromYear) {
        this.number = number;
        this.source = source;
        this.validFrom = InForce.from(source, validFromYear);
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
}
