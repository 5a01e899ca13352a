package org.jinlei.cases.domain.correction;

import java.time.LocalDate;

/**
 * Somebody who is to accompany the minor: a colleague by account, a person of the register, or somebody by name.
 *
 * @param consentOn day on which the guardian agreed, or null
 * @param consentBy which guardian, or null
 */
public record NewCompanion(CompanionRole role, Long userId, Long personId, String name, String phone, LocalDate sinceOn, LocalDate consentOn,
        String consentBy) {
}
