package org.jinlei.cases;

import java.time.LocalDateTime;

/** A case file was sealed: whoever keeps anything derived from it hides it in the same transaction (rule 36). */
public record CaseSealed(CaseId file, LocalDateTime at) {
}
