package org.jinlei.cases.domain;

import java.util.List;

/** What a part of the module still misses before a case file may be closed. Each part that has something to say is a bean. */
public interface ClosingRequirement {

    /**
     * Names of the missing steps, keys of the messages under {@code closing.}; empty when nothing is missing.
     *
     * @param file   the case file
     * @param reason why it is to be closed
     */
    List<String> missing(CaseFacts file, ClosingReason reason);
}
