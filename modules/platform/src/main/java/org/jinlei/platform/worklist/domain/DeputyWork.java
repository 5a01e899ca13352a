package org.jinlei.platform.worklist.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.data.Row;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/** Who stands in for whom during an absence: everybody names their own deputy, a colleague of the same unit. */
@ApplicationScoped
@Transactional
public class DeputyWork {

    private static final int LONGEST_DAYS = 366;
    private static final int MOST = 200;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    @Inject
    private Clock clock;

    /** Colleagues of the caller's own unit who may stand in. */
    @UseCase(Permission.LOGGED_IN)
    public List<UserSummary> colleagues() {
        List<Long> ids = em.createQuery("select u.id from UserAccount u where u.unitId = :unit and u.enabled and not u.service and u.id <> :me order by u.name, u.id", Long.class)
                .setParameter("unit", access.caller().unit()).setParameter("me", access.userId()).setMaxResults(MOST).getResultList();
        Map<Long, UserSummary> found = users.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    /** The caller's deputies, those to come and those gone. */
    @UseCase(Permission.LOGGED_IN)
    public List<DeputyRow> mine() {
        LocalDate today = LocalDate.now(clock);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("select d.id, u.name, d.from_day, d.until_day, d.reason, d.revoked_at is not null from platform_deputy d "
                + "join platform_user u on u.id = d.deputy_id where d.user_id = :me order by d.from_day desc, d.id desc limit 50")
                .setParameter("me", access.userId()).getResultList();
        return rows.stream().map(Row::of).map(row -> new DeputyRow(row.id(), row.text(1), row.date(2), row.date(3), row.text(4),
                row.flag(5) || row.date(3).isBefore(today))).toList();
    }

    /** Names a deputy for an absence. */
    @UseCase(Permission.LOGGED_IN)
    public void name(NewDeputy what) {
        if (colleagues().stream().noneMatch(colleague -> colleague.id() == what.deputy())) {
            throw new BrokenRule(DeputyRule.DEPUTY_IS_A_COLLEAGUE_OF_THE_UNIT);
        }
        if (what.from() == null || what.until() == null || what.until().isBefore(what.from()) || what.until().isBefore(LocalDate.now(clock))
                || what.until().isAfter(what.from().plusDays(LONGEST_DAYS))) {
            throw new BrokenRule(DeputyRule.ABSENCE_IS_IN_ORDER);
        }
        em.persist(new Deputy(access.userId(), what, LocalDateTime.now(clock)));
        audit.concerns("User", what.deputy());
        audit.because(what.reason());
    }

    /** Ends a deputyship early. */
    @UseCase(Permission.LOGGED_IN)
    public void revoke(long id) {
        Deputy deputy = em.find(Deputy.class, id);
        if (deputy == null || deputy.userId() != access.userId()) {
            throw new NotThere();
        }
        deputy.revoke(LocalDateTime.now(clock));
    }
}
