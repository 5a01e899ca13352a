package org.jinlei.platform.events.domain;

/** A publication that no further try can deliver: the words say what is missing, and hold nothing of the event. */
class Undeliverable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undeliverable(String why) {
        super(why);
    }
}
