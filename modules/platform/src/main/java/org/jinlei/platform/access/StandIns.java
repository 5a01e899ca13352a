package org.jinlei.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.platform.data.OncePerTransaction;

/**
 * Who stands in for whom today (代理人): as long as the substitution lasts and both belong to one unit, the deputy works on the records
 * that are assigned to the absent colleague. It goes no further than one step, ends by itself with its last day, and gives no permission
 * that the deputy's own roles do not hold. Modules ask {@link #users} in their queries, within the transaction of a use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandIns {

    /** Today in Shanghai whatever the zone of the database session, see {@link TemporaryGrants}. */
    private static final String TODAY = "date(utc_timestamp(6) + interval 8 hour)";

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private OncePerTransaction once;

    /** Subquery of the colleagues for whom a person stands in today; the value it names is the person's. */
    public static String users() {
        return "select sd.user_id from platform_deputy sd join platform_user sm on sm.id = sd.deputy_id join platform_user sa on sa.id = sd.user_id "
                + "and sa.unit_id = sm.unit_id where sd.deputy_id = :me and sd.revoked_at is null and sd.from_day <= " + TODAY + " and sd.until_day >= " + TODAY;
    }

    /** The caller and everybody for whom they stand in today. */
    public Set<Long> acting() {
        long me = access.userId();
        return once.ask(new Acting(me), () -> acting(me));
    }

    private Set<Long> acting(long me) {
        @SuppressWarnings("unchecked")
        List<Number> absent = em.createNativeQuery(users()).setParameter("me", me).getResultList();
        Set<Long> acting = new HashSet<>(Set.of(me));
        absent.forEach(user -> acting.add(user.longValue()));
        return Set.copyOf(acting);
    }

    private record Acting(long user) {
    }

    /** Whether what somebody did counts as the caller's: their own, or that of somebody for whom they stand in. */
    public boolean actsFor(long user) {
        return user == access.userId() || acting().contains(user);
    }
}
