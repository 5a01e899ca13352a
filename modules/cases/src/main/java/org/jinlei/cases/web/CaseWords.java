package org.jinlei.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jinlei.cases.domain.AgeAtAct;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.cases.domain.PublicOrderLaw;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;

/** How ages at the act, evidence and rules are written on the screens of cases. */
@Named("caseWords")
@ApplicationScoped
public class CaseWords {

    /** Older than anybody: the upper end of an age of which nothing is known. */
    private static final int NOBODY_IS_OLDER = 120;

    /** For instance 13周岁, 13至15周岁, 年龄未证实（13至15周岁）. */
    public String age(AgeAtAct age) {
        if (age == null) {
            return "";
        }
        String years = age.atMost() >= NOBODY_IS_OLDER ? Messages.text("cases", "age.unknown") : age.atLeast() == age.atMost()
                ? Messages.text("cases", "age.years", age.atLeast()) : Messages.text("cases", "age.range", age.atLeast(), age.atMost());
        return age.proven() ? years : Messages.text("cases", "age.unproven", years);
    }

    /** What a birth date rests on, by the name of the constant. */
    public String evidence(String name) {
        return name == null ? "" : Labels.text(BirthEvidence.valueOf(name));
    }

    /** Explanation of a rule and what to do. */
    public String rule(CaseRule rule) {
        return rule == null ? "" : Messages.text("cases", "rule." + rule.name());
    }

    /** Law and article of a rule in the version that holds on a day. */
    public String sourceOn(CaseRule rule, LocalDate day) {
        return rule == null || day == null ? source(rule) : PublicOrderLaw.of(day).source(rule);
    }

    /** Law and article of a rule, empty for a rule of the house. */
    public String source(CaseRule rule) {
        return rule == null ? "" : rule.source();
    }
}
