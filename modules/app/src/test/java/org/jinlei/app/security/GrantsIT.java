package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.TemporaryGrants;
import org.jinlei.platform.access.UserDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A grant ends at its minute, whatever zone the database lives in. */
@ExtendWith(ArquillianExtension.class)
class GrantsIT {

    private static final long NO_FILE = -1;

    @Inject
    private TemporaryGrants grants;

    @Inject
    private Access access;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @Test
    void opens_until_it_expires_or_is_revoked() throws Exception {
        LocalDateTime now = LocalDateTime.now(clock);
        long officer = users.byUsername("officer").orElseThrow().id();
        transaction.begin();
        try {
            give(officer, now.minusMinutes(1));
            assertEquals(false, isOpen(), "expired a minute ago");
            give(officer, now.plusMinutes(1));
            assertEquals(true, isOpen(), "for another minute");
            grants.revoke("CaseFile", NO_FILE);
            assertEquals(false, isOpen(), "revoked");
        } finally {
            transaction.rollback();
        }
    }

    private void give(long officer, LocalDateTime until) {
        access.as("chief", () -> {
            grants.give("CaseFile", NO_FILE, officer, until, "测试");
            return null;
        });
    }

    private boolean isOpen() {
        return access.as("officer", () -> grants.opens("CaseFile", NO_FILE));
    }
}
