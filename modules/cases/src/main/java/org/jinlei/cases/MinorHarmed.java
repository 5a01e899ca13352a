package org.jinlei.cases;

import java.time.LocalDateTime;
import org.jinlei.people.PersonId;

/**
 * A minor was recorded as the victim of a sexual or violent matter. Whoever keeps a file about the child shuts it (rule 40), and says nowhere why.
 * Whoever hears of it later asks {@link CaseDirectory#stands} first.
 */
public record MinorHarmed(CaseId file, PersonId child, LocalDateTime at) {
}
