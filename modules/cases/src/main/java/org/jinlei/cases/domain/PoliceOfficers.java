package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserDirectory;

/** Who is a police officer and may question and mediate; auxiliaries and others are not among them (rule 41). */
@ApplicationScoped
public class PoliceOfficers {

    private static final Set<Role> POLICE = Set.of(Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF,
            Role.CHIEF);

    @Inject
    private UserDirectory users;

    public boolean includes(long user) {
        return !users.has(user, Role.AUXILIARY_OFFICER) && POLICE.stream().anyMatch(role -> users.has(user, role));
    }
}
