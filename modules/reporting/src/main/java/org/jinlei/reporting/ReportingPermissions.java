package org.jinlei.reporting;

import java.util.List;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;

/** Permissions of ledgers; which ledger somebody sees is decided by the ledger's own permission besides. */
public final class ReportingPermissions {

    /** Reading ledgers. */
    public static final String LEDGERS = "reporting.ledgers";
    /** Taking a ledger out of the system as a file. */
    public static final String EXPORT = "reporting.export";
    /** Figures of a station: with their rows for those who read the ledger, as counts of quarters for the others. */
    public static final String DASHBOARD = "reporting.dashboard";

    private ReportingPermissions() {
    }

    static List<Permission> all() {
        return List.of(
                Permission.of(LEDGERS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF, Role.AUDITOR,
                        Role.AUDIT_ADMINISTRATOR),
                Permission.of(EXPORT, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF, Role.AUDITOR, Role.AUDIT_ADMINISTRATOR),
                Permission.of(DASHBOARD, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF).neverFor(Role.OUTSIDE_THE_CIRCLE).neverFor(Role.WITHOUT_BUSINESS_CONTENT));
    }
}
