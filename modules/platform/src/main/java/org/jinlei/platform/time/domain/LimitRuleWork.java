package org.jinlei.platform.time.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.LimitUnit;
import org.jinlei.platform.time.TimeLimitRule;

/** The versions of the rules of time limits: read by everybody, added by an administrator; none is ever changed (rule 5). */
@ApplicationScoped
@Transactional
public class LimitRuleWork {

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every version, by kind, the newest first. */
    @UseCase(Permission.LOGGED_IN)
    public List<TimeLimitRule> all() {
        return em.createQuery("select r from RuleVersion r", RuleVersion.class).getResultStream().map(RuleVersion::facts)
                .sorted(Comparator.comparing(TimeLimitRule::kind).thenComparing(Comparator.comparing(TimeLimitRule::validFrom).reversed())).toList();
    }

    /** Adds the version that rules events from a day on; clocks that run already keep theirs. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public void add(NewLimitRule what) {
        boolean there = !em.createQuery("select r.id from RuleVersion r where r.kind = :kind and r.validFrom = :from", Long.class)
                .setParameter("kind", what.kind()).setParameter("from", what.validFrom()).getResultList().isEmpty();
        if (there) {
            throw new BrokenRule(TimeRule.RULE_VERSION_IS_THERE_ALREADY);
        }
        em.persist(new RuleVersion(checked(what.kind(), what), access.userId(), LocalDateTime.now(clock)));
        audit.because(what.reason());
        audit.detail(what.kind() + " " + what.validFrom() + " " + what.amount() + " " + what.unit());
    }

    private static TimeLimitRule checked(LimitKind kind, NewLimitRule what) {
        if (kind.restrictsLiberty() && !what.restrictsLiberty()) {
            throw new BrokenRule(TimeRule.CLOCK_OF_LIBERTY_STAYS_ONE);
        }
        boolean hours = what.unit() == LimitUnit.HOUR;
        if (what.rollsOver() && (hours || what.restrictsLiberty()) || what.pausable() && hours || what.amount() < 0 || what.extensions() < 0
                || what.extensions() > 0 && what.extensionAmount() <= 0 || what.source() == null || what.source().isBlank()) {
            throw new BrokenRule(TimeRule.RULE_VERSION_FITS_ITS_UNIT);
        }
        return new TimeLimitRule(0, kind, what.validFrom(), new LimitTerms(what.unit(), what.amount(), what.rollsOver(), what.restrictsLiberty()),
                what.pausable(), what.extensions(), what.extensionAmount(), what.source().strip());
    }
}
