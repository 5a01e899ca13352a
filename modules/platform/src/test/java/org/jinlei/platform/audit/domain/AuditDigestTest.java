package org.jinlei.platform.audit.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AuditDigestTest {

    @Test
    void equalEntriesHaveEqualDigests() {
        assertArrayEquals(AuditDigest.of(AuditDigest.BEGINNING, 1L, "a", null), AuditDigest.of(AuditDigest.BEGINNING, 1L, "a", null));
    }

    @Test
    void noTextMovesFromOneFieldToTheNext() {
        assertFalse(Arrays.equals(AuditDigest.of(AuditDigest.BEGINNING, "ab", "c"), AuditDigest.of(AuditDigest.BEGINNING, "a", "bc")));
        assertFalse(Arrays.equals(AuditDigest.of(AuditDigest.BEGINNING, null, "-"), AuditDigest.of(AuditDigest.BEGINNING, "-", null)));
    }

    @Test
    void theDigestBeforeCounts() {
        byte[] first = AuditDigest.of(AuditDigest.BEGINNING, "a");
        assertFalse(Arrays.equals(AuditDigest.of(AuditDigest.BEGINNING, "b"), AuditDigest.of(first, "b")));
    }
}
