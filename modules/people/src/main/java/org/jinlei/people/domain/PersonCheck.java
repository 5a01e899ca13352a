package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.platform.rules.BrokenRule;

/** What must hold for anything that is written down about a person. */
@ApplicationScoped
class PersonCheck {

    @Inject
    private Clock clock;

    void check(NewPerson what) {
        if (what.name().isEmpty()) {
            throw new BrokenRule(PersonRule.PERSON_NEEDS_A_NAME);
        }
        if (what.birth().isKnown() && what.birth().latest().isAfter(LocalDate.now(clock))) {
            throw new BrokenRule(PersonRule.BIRTH_LIES_IN_THE_FUTURE);
        }
        if (what.identityNumber() != null && what.birth().evidence() == BirthEvidence.IDENTITY_CARD
                && !what.identityNumber().birthDate().equals(what.birth().earliest())) {
            throw new BrokenRule(PersonRule.BIRTH_DATE_FITS_THE_IDENTITY_NUMBER);
        }
    }
}
