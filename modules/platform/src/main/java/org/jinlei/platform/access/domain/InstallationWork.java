package org.jinlei.platform.access.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.PlatformPermissions;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDescription;

/** The beginning of an installation: its bureau and the three administrators, who open everybody else's accounts. */
@ApplicationScoped
@Transactional
public class InstallationWork {

    private static final Map<String, Role> ADMINISTRATORS = Map.of("system", Role.SYSTEM_ADMINISTRATOR, "security",
            Role.SECURITY_ADMINISTRATOR, "audit", Role.AUDIT_ADMINISTRATOR);

    @Inject
    private EntityManager em;

    @Inject
    private OrganisationWork organisation;

    @Inject
    private UserWork users;

    /** A log-in name with its one-time password. */
    public record FirstAccount(String username, String firstPassword) {
    }

    /**
     * Adds the bureau and opens the accounts of the system, the security and the audit administrator.
     *
     * @param code official code of the bureau, six digits of GB/T 2260
     * @param name full name of the bureau
     * @return the accounts; none when somebody has an account already
     */
    @UseCase(PlatformPermissions.INSTALLATION)
    public List<FirstAccount> begin(String code, String name) {
        if (!em.createQuery("select u.id from UserAccount u", Long.class).setMaxResults(1).getResultList().isEmpty()) {
            return List.of();
        }
        long bureau = organisation.add(code, name, UnitKind.COUNTY_BUREAU, null);
        List<FirstAccount> accounts = new ArrayList<>();
        ADMINISTRATORS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            UserWork.Opened opened = users.open(one.getKey(), new UserDescription(one.getKey(), null, false, bureau),
                    new NewRole(one.getValue(), bureau, Breadth.UNIT_AND_BELOW));
            accounts.add(new FirstAccount(one.getKey(), opened.firstPassword()));
        });
        return accounts;
    }
}
