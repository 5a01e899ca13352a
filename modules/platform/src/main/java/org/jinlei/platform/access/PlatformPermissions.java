package org.jinlei.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Permissions of the platform's own use cases. */
public final class PlatformPermissions {

    /** Beginning an installation; one of the system's own jobs only. */
    public static final String INSTALLATION = "platform.installation";
    /** Users, their roles and their sessions: the security administrator. */
    public static final String USERS = "platform.users";
    /** Which role holds which permission: the security administrator. */
    public static final String ROLES = "platform.roles";
    /** The organisation tree: the system administrator. */
    public static final String ORGANISATION = "platform.organisation";
    /** Search and verification of the audit trail: the audit administrator and the auditor. */
    public static final String AUDIT = "platform.audit";

    /** The work calendar, the dated rules of time limits, code lists and settings: the system administrator. */
    public static final String PARAMETERS = "platform.parameters";
    /** Seeing what the colleagues of one's station have to do: those who lead. */
    public static final String TEAM = "platform.team";

    /** Durable events between the modules: what failed, sending again. No business content: the system administrator. */
    public static final String EVENTS = "platform.events";
    /** Delivering durable events; one of the system's own jobs only. */
    public static final String DELIVERY = "platform.delivery";

    /** Opening accounts whose first password stays; one of the system's own jobs only. */
    public static final String DEMONSTRATION = "platform.demonstration";

    private PlatformPermissions() {
    }

    static List<Permission> all() {
        return List.of(
                only(INSTALLATION),
                only(USERS, Role.SECURITY_ADMINISTRATOR),
                only(ROLES, Role.SECURITY_ADMINISTRATOR),
                only(ORGANISATION, Role.SYSTEM_ADMINISTRATOR),
                only(AUDIT, Role.AUDIT_ADMINISTRATOR, Role.AUDITOR),
                only(PARAMETERS, Role.SYSTEM_ADMINISTRATOR),
                Permission.of(TEAM, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF).neverFor(Role.OUTSIDE_THE_CIRCLE)
                        .neverFor(Role.WITHOUT_BUSINESS_CONTENT),
                only(EVENTS, Role.SYSTEM_ADMINISTRATOR),
                only(DELIVERY),
                only(DEMONSTRATION));
    }

    /** A permission that nobody but these roles may ever hold (rule 62). */
    private static Permission only(String key, Role... roles) {
        Set<Role> holders = Set.of(roles);
        Set<Role> others = EnumSet.allOf(Role.class);
        others.removeAll(holders);
        return new Permission(key, holders, others);
    }
}
