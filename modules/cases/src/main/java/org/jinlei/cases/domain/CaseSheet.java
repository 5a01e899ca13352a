package org.jinlei.cases.domain;

import java.util.List;

/**
 * What the pages of one case file start from.
 *
 * @param file    the file
 * @param worked  whether the caller works on it now
 * @param persons its persons in the order in which they were added
 */
public record CaseSheet(CaseFacts file, boolean worked, List<CasePerson> persons) {

    public CaseSheet {
        persons = List.copyOf(persons);
    }
}
