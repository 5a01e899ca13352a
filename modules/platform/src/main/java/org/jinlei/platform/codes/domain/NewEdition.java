package org.jinlei.platform.codes.domain;

import java.time.LocalDate;
import org.jinlei.platform.codes.Code;
import org.jinlei.platform.rules.BrokenRule;

/**
 * A file of codes that is to be taken over.
 *
 * @param text      its text
 * @param validFrom first day on which the codes read so
 * @param source    the edition or notice
 * @param whole     whether it is the whole list, so that codes that it does not name end
 */
public record NewEdition(String text, LocalDate validFrom, String source, boolean whole) {

    /**
     * @throws BrokenRule when it rests on nothing or begins on no day
     */
    public NewEdition {
        source = source == null ? "" : source.strip();
        if (!NewCode.isWording(source)) {
            throw new BrokenRule(CodeRule.CODE_CHANGE_NEEDS_ITS_SOURCE);
        }
        if (validFrom == null || !NewCode.isDay(validFrom)) {
            throw new BrokenRule(CodeRule.CODE_KEEPS_ITS_PAST);
        }
    }

    NewCode as(Code code) {
        return new NewCode(code.code(), validFrom, code.zh(), code.en(), source);
    }
}
