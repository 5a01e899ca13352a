package org.jinlei.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;

/** Permissions of the work with cases. */
public final class CasesPermissions {

    /** Reading reports. */
    public static final String REPORTS = "cases.reports";
    /** Taking, correcting and settling reports. */
    public static final String INTAKE = "cases.intake";
    /** Knowing who reported although neither receiver nor handler (rule 9). */
    public static final String REPORTER = "cases.reporter";
    /** Reading case files. */
    public static final String READ = "cases.read";
    /** Working on the case files one is assigned to. */
    public static final String WORK = "cases.work";
    /** Choosing the dedicated officer. */
    public static final String ASSIGN = "cases.assign";
    /** Deciding what others proposed. */
    public static final String APPROVE = "cases.approve";
    /** Measures and mentoring of the minors of one's villages. */
    public static final String MEASURES = "cases.measures";
    /** Sealing closed files. */
    public static final String SEAL = "cases.seal";
    /** Drafting, sending and following up recommendation letters. */
    public static final String LETTERS = "cases.letters";
    /** Filling in bulk; one of the system's own jobs only. */
    public static final String LOAD = "cases.load";

    private CasesPermissions() {
    }

    static List<Permission> all() {
        return List.of(
                police(REPORTS, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(INTAKE, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR),
                police(REPORTER, Role.CHIEF),
                police(READ, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(WORK, Role.MINORS_CASE_OFFICER),
                police(ASSIGN, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(APPROVE, Role.CHIEF),
                police(MEASURES, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER),
                police(SEAL, Role.MINORS_CASE_OFFICER, Role.CHIEF),
                police(LETTERS, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                Permission.of(LOAD).neverFor(EnumSet.allOf(Role.class)));
    }

    /** A permission that auxiliaries (rule 41), people outside the circle (rule 42) and the technical staff (rule 62) may never hold. */
    private static Permission police(String key, Role... holds) {
        return Permission.of(key, holds).neverFor(Set.of(Role.AUXILIARY_OFFICER)).neverFor(Role.OUTSIDE_THE_CIRCLE)
                .neverFor(Role.WITHOUT_BUSINESS_CONTENT);
    }
}
