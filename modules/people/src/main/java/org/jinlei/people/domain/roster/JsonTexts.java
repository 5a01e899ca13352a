package org.jinlei.people.domain.roster;

import jakarta.json.spi.JsonProvider;

/** The maker of JSON texts, looked for once: {@code Json.create…} looks through all libraries each time, which a roster does a million times. */
final class JsonTexts {

    static final JsonProvider JSON = JsonProvider.provider();

    private JsonTexts() {
    }
}
