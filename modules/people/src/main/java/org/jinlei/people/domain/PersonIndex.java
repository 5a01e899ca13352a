package org.jinlei.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.PhoneNumber;
import org.jinlei.platform.data.BlindIndex;

/** The keyed digests by which encrypted numbers are found. */
@ApplicationScoped
class PersonIndex {

    @Inject
    private BlindIndex index;

    byte[] of(IdentityNumber number) {
        return index.of("identity-number", number.value());
    }

    byte[] of(PhoneNumber number) {
        return index.of("phone-number", number.value());
    }

    /** Proof that a search was really made: only the server can make it. */
    byte[] seal(String text) {
        return index.of("person-search", text);
    }
}
