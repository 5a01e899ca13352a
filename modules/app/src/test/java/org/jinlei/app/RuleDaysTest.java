package org.jinlei.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import org.jinlei.platform.rules.InForce;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;

/** A day on which a law came into force stands once: no rule of any module dates its source otherwise. */
class RuleDaysTest {

    @Test
    void every_rule_holds_from_the_day_of_its_source() {
        List<Rule> rules = ProductionClasses.ALL.stream().filter(type -> type.isEnum() && type.isAssignableTo(Rule.class)).map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream((Rule[]) type.getEnumConstants())).toList();
        assertTrue(rules.size() > 200, () -> rules.size() + " rules");
        assertEquals(List.of(), rules.stream().filter(rule -> !rule.source().isEmpty() && !rule.validFrom().equals(InForce.from(rule.source(), rule.validFrom().getYear())))
                .map(rule -> rule + " " + rule.validFrom() + " " + rule.source()).toList());
    }
}
