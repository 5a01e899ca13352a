package org.jinlei.cases.domain.legalaid;

import java.util.List;

/**
 * Legal aid in one case.
 *
 * @param filing   that the matter is a criminal one, or null
 * @param suspects the minor suspects, none while the matter is not a criminal one
 */
public record LegalAidSheet(FilingNote filing, List<LegalAidFacts> suspects) {

    public LegalAidSheet {
        suspects = List.copyOf(suspects);
    }

    /** The defence of one person, or null when they need none. */
    public LegalAidFacts of(long participantId) {
        return suspects.stream().filter(one -> one.participantId() == participantId).findFirst().orElse(null);
    }

    public FilingNote getFiling() { return filing; }
    public List<LegalAidFacts> getSuspects() { return suspects; }
    public boolean isCriminal() { return filing != null && filing.isInForce(); }
}
