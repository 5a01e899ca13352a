package org.jinlei.welfare;

import java.util.List;
import java.util.Set;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;

/** Permissions of the care for children. */
public final class WelfarePermissions {

    /** Knowing which children have a file; opening one needs a purpose (rule 40). */
    public static final String FILES = "welfare.files";
    /** Reading the files of one's area in full and writing in them; who knows of files without it reads them masked (rule 38). */
    public static final String WORK = "welfare.work";
    /** Basics of the children of one's own villages: where they live, who looks after them, when they are visited. */
    public static final String BASICS = "welfare.basics";
    /** Visiting: the plan of one's villages, own records of visits. */
    public static final String VISITS = "welfare.visits";
    /** Facts that call for attention and the level that somebody decided on (rule 45). */
    public static final String ATTENTION = "welfare.attention";
    /** Approving that a file is opened from outside the area, and what else needs a second pair of eyes. */
    public static final String APPROVE = "welfare.approve";
    /** The monthly list of who opened which file for what (rule 40). */
    public static final String OPENINGS = "welfare.openings";
    /** Needs, care plans and what came of them. */
    public static final String CARE = "welfare.care";
    /** Stock and money of donations: in, out, delivered. */
    public static final String DONATIONS = "welfare.donations";
    /** The family situation of all pupils as tables; the rows behind a number only within the circle. */
    public static final String ANALYSIS = "welfare.analysis";

    private WelfarePermissions() {
    }

    static List<Permission> all() {
        return List.of(
                police(FILES, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF),
                police(WORK, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER),
                field(BASICS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER, Role.COMMAND_ROOM_DIRECTOR),
                field(VISITS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER, Role.COMMAND_ROOM_DIRECTOR),
                police(ATTENTION, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(APPROVE, Role.CHIEF),
                police(OPENINGS, Role.CHIEF),
                police(CARE, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR),
                police(DONATIONS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR),
                police(ANALYSIS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF));
    }

    /** Never for auxiliaries, people outside the circle (rule 42), auditors and the technical staff (rule 62). */
    private static Permission police(String key, Role... holds) {
        return Permission.of(key, holds).neverFor(Set.of(Role.AUXILIARY_OFFICER, Role.AUDITOR)).neverFor(Role.OUTSIDE_THE_CIRCLE).neverFor(Role.WITHOUT_BUSINESS_CONTENT);
    }

    /** For those who go from door to door, too; never for volunteers, departments, auditors and the technical staff. */
    private static Permission field(String key, Role... holds) {
        return Permission.of(key, holds).neverFor(Set.of(Role.PARTNER_DEPARTMENT, Role.VOLUNTEER_COORDINATOR, Role.VOLUNTEER, Role.AUDITOR))
                .neverFor(Role.WITHOUT_BUSINESS_CONTENT);
    }
}
