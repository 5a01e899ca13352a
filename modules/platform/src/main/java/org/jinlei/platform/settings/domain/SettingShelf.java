package org.jinlei.platform.settings.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jinlei.platform.settings.Setting;

/** Looks a value up. */
@ApplicationScoped
public class SettingShelf {

    @Inject
    private EntityManager em;

    /** The value on a day; before the first row the usual one. A value that a newer release no longer allows is brought back within the bounds. */
    public int value(Setting setting, LocalDate day) {
        List<?> found = em.createNativeQuery("select value from platform_setting where setting_key = :key and valid_from <= :day order by valid_from desc, revision desc limit 1")
                .setParameter("key", setting.key()).setParameter("day", day).getResultList();
        return found.isEmpty() ? setting.usual() : Math.max(setting.least(), Math.min(setting.most(), ((Number) found.get(0)).intValue()));
    }
}
