package org.jinlei.cases.domain.guardians;

import java.util.List;

/**
 * A failing guardian with the names and the progress of the guidance.
 *
 * @param facts    what was found and done
 * @param child    name of the child
 * @param guardian name of the guardian
 * @param progress what happened of the guidance
 */
public record FailureSheet(FailureFacts facts, String child, String guardian, List<ProgressFacts> progress) {

    public FailureSheet {
        progress = List.copyOf(progress);
    }
}
