package org.jinlei.cases.domain.misconduct;

import java.util.List;
import org.jinlei.cases.domain.CaseGuardian;

/**
 * An intervention with the minor's name, guardians and school and what was done.
 *
 * @param facts     what was found
 * @param name      name of the minor
 * @param schoolId  school of the minor, or null
 * @param guardians parents and appointed guardians of today
 * @param steps     what was done, in order
 * @param ofCase    whether the reader reads the case that it comes from
 */
public record InterventionSheet(InterventionFacts facts, String name, Long schoolId, List<CaseGuardian> guardians, List<StepFacts> steps, boolean ofCase) {

    public InterventionSheet {
        guardians = List.copyOf(guardians);
        steps = List.copyOf(steps);
    }

    /** Whether this was done. */
    public boolean did(InterventionStep kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }
}
