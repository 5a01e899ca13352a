package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Codes on paper for the day when the phone is gone, each good once. Sixteen digits, so that they go into the same field as the codes of the
 * app; the first four find the row, the other twelve are kept as a password is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecoveryCodes {

    /** So many are made at a time. */
    static final int MADE = 10;

    static final int DIGITS = 16;

    private static final int SELECTOR = 4;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private EntityManager em;

    @Inject
    private PasswordHashes hashes;

    /** New codes, to be shown once, as {@code 1234-5678-9012-3456}; all earlier ones are void. */
    List<String> fresh(long userId) {
        forget(userId);
        Set<String> selectors = new LinkedHashSet<>();
        while (selectors.size() < MADE) {
            selectors.add(digits(SELECTOR));
        }
        List<String> shown = new ArrayList<>();
        for (String selector : selectors) {
            String rest = digits(DIGITS - SELECTOR);
            em.createNativeQuery("insert into platform_recovery_code (user_id, selector, code_hash) values (:user, :selector, :hash)")
                    .setParameter("user", userId).setParameter("selector", selector).setParameter("hash", hashes.of(rest)).executeUpdate();
            shown.add((selector + rest).replaceAll("\\d{4}(?=\\d)", "$0-"));
        }
        return shown;
    }

    /** Uses a code up; false when it is none of the person's or was used before. */
    boolean use(long userId, String code, LocalDateTime now) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = em.createNativeQuery("select id, code_hash from platform_recovery_code where user_id = :user and selector = :selector and used_at is null")
                .setParameter("user", userId).setParameter("selector", code.substring(0, SELECTOR)).getResultList();
        String rest = code.substring(SELECTOR);
        if (found.isEmpty()) {
            hashes.matchNobody(rest);
            return false;
        }
        return hashes.matches(rest, (String) found.get(0)[1])
                && em.createNativeQuery("update platform_recovery_code set used_at = :now where id = :id and used_at is null")
                        .setParameter("now", now).setParameter("id", found.get(0)[0]).executeUpdate() == 1;
    }

    /** How many a person has left. */
    int left(long userId) {
        return ((Number) em.createNativeQuery("select count(*) from platform_recovery_code where user_id = :user and used_at is null")
                .setParameter("user", userId).getSingleResult()).intValue();
    }

    /** Voids all codes of a person. */
    void forget(long userId) {
        em.createNativeQuery("delete from platform_recovery_code where user_id = :user").setParameter("user", userId).executeUpdate();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
