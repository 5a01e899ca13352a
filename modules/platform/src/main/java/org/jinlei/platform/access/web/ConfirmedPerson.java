package org.jinlei.platform.access.web;

import jakarta.security.enterprise.credential.Credential;

/** Somebody whom the provider of the unified log-in has confirmed, by what it calls them. */
public class ConfirmedPerson implements Credential {

    private final String name;

    ConfirmedPerson(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    @Override
    public boolean isCleared() {
        return false;
    }

    @Override
    public void clear() {
        // A name is no secret.
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
