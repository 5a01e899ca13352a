package org.jinlei.platform.rules;

import java.time.LocalDate;

/**
 * A rule of the field as a named thing. Modules keep theirs in one enum that implements this; the constant's name is a sentence
 * ({@code MINOR_UNDER_14_IS_NOT_PENALISED}) and the key of its explanation in the messages ({@code rule.MINOR_UNDER_14_IS_NOT_PENALISED}).
 */
public interface Rule {

    /** Name of the constant. */
    String name();

    /** Number in the catalogue of rules of the domain (1 to 64), 0 when the rule is the house's own. */
    int number();

    /** Law and article in Chinese, for instance 《治安管理处罚法》第十二条; empty for a rule of the house. */
    String source();

    /** First day on which the rule holds. */
    LocalDate validFrom();
}
