package org.jinlei.platform.time.domain;

import java.time.LocalDate;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.LimitUnit;

/** A version of a rule to be added; the parts are those of {@link org.jinlei.platform.time.TimeLimitRule}. */
public record NewLimitRule(LimitKind kind, LocalDate validFrom, LimitUnit unit, int amount, boolean rollsOver, boolean restrictsLiberty, boolean pausable,
        int extensions, int extensionAmount, String source, String reason) {
}
