package org.jinlei.platform.settings.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.audit.AuditTrail;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.Setting;

/** The settings of all modules, set from a day on that has not come yet. */
@ApplicationScoped
@Transactional
public class SettingWork {

    private static final int LONGEST = 200;

    @Inject
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private AuditTrail audit;

    @Inject
    private UserDirectory users;

    @Inject
    private Instance<Module> modules;

    @Inject
    private Clock clock;

    /** Every setting, module by module. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public List<SettingRow> all() {
        Map<String, List<SettingVersion>> versions = em.createQuery("select v from SettingVersion v order by v.revision desc", SettingVersion.class).getResultStream()
                .collect(Collectors.groupingBy(SettingVersion::key));
        Map<Long, UserSummary> writers = users.byIds(versions.values().stream().flatMap(List::stream).map(SettingVersion::createdBy).collect(Collectors.toSet()));
        return settings().map(setting -> row(setting, versions.getOrDefault(setting.key(), List.of()), writers)).toList();
    }

    /** One setting. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public SettingRow one(String key) {
        List<SettingVersion> versions = versions(key);
        return row(known(key), versions, users.byIds(versions.stream().map(SettingVersion::createdBy).collect(Collectors.toSet())));
    }

    /** Sets a value from a day on; also corrects one whose day has not come. */
    @UseCase(PlatformPermissions.PARAMETERS)
    public void set(NewSetting what) {
        Setting setting = known(what.key());
        List<SettingVersion> versions = versions(what.key());
        int last = versions.isEmpty() ? 0 : versions.get(0).revision();
        if (last != what.seen()) {
            throw versions.isEmpty() ? new ChangedMeanwhile(null) : new ChangedMeanwhile(users.name(versions.get(0).createdBy()), versions.get(0).createdAt());
        }
        if (what.validFrom() == null || !what.validFrom().isAfter(LocalDate.now(clock))) {
            throw new BrokenRule(SettingRule.SETTING_KEEPS_ITS_PAST);
        }
        if (!setting.allows(what.value())) {
            throw new BrokenRule(SettingRule.SETTING_LIES_WITHIN_ITS_BOUNDS, setting.least(), setting.most());
        }
        if (what.source().isEmpty() || what.source().length() > LONGEST || what.reason().isEmpty() || what.reason().length() > LONGEST) {
            throw new BrokenRule(SettingRule.SETTING_CHANGE_NEEDS_SOURCE_AND_REASON);
        }
        em.persist(new SettingVersion(what, last + 1, access.userId(), LocalDateTime.now(clock)));
        em.flush();
        audit.because(what.reason());
        audit.detail("setting " + what.key() + " " + what.validFrom() + " " + what.value());
    }

    private SettingRow row(Setting setting, List<SettingVersion> versions, Map<Long, UserSummary> writers) {
        List<SettingStep> steps = versions.stream().map(version -> {
            UserSummary writer = writers.get(version.createdBy());
            return version.step(writer == null ? "" : writer.name());
        }).toList();
        LocalDate today = LocalDate.now(clock);
        return new SettingRow(setting, SettingStep.on(steps, today).map(SettingStep::value).orElse(setting.usual()), SettingStep.after(steps, today).orElse(null), steps);
    }

    private List<SettingVersion> versions(String key) {
        return em.createQuery("select v from SettingVersion v where v.settingKey = :key order by v.revision desc", SettingVersion.class)
                .setParameter("key", key).getResultList();
    }

    private Setting known(String key) {
        return settings().filter(setting -> setting.key().equals(key)).findFirst().orElseThrow(NotThere::new);
    }

    private Stream<Setting> settings() {
        return modules.stream().sorted(java.util.Comparator.comparing(module -> module.name().equals("platform") ? "" : module.name()))
                .flatMap(module -> module.settings().stream());
    }
}
