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
    /** The weekly figures of mentoring of those whom one leads; no child is named. */
    public static final String MENTORING_DIGEST = "cases.mentoringDigest";
    /** Sealing closed files. */
    public static final String SEAL = "cases.seal";
    /** The ledger of sealed queries (ledger 17). */
    public static final String SEALED_LEDGER = "cases.sealedLedger";
    /** Preparing replies to those who ask for a person's record. */
    public static final String REPLIES = "cases.replies";
    /** Drafting, sending and following up recommendation letters. */
    public static final String LETTERS = "cases.letters";
    /** Reading the boards of searches for missing children. */
    public static final String SEARCHES = "cases.searches";
    /** Writing on those boards: entries, tasks, what was found. */
    public static final String SEARCH_WORK = "cases.searchWork";
    /** Leading a search: filing, public notice, ending. */
    public static final String SEARCH_COMMAND = "cases.searchCommand";
    /** Carrying out one's own tasks of a search, without its board; who reads the board reads the tasks, too. */
    public static final String SEARCH_TASKS = "cases.searchTasks";
    /** Giving leads, from the board or from one's own task. */
    public static final String SEARCH_LEADS = "cases.searchLeads";
    /** Reading sweeps and how far they have come; no child is named. */
    public static final String SWEEPS = "cases.sweeps";
    /** Leading sweeps: beginning, sending people, ending. */
    public static final String SWEEP_LEAD = "cases.sweepLead";
    /** Answering for the minors at risk who were found. */
    public static final String SWEEP_WORK = "cases.sweepWork";
    /** Entering one's own rounds of a sweep; whoever does sees nothing but what they entered. */
    public static final String SWEEP_ENTRY = "cases.sweepEntry";
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
                police(MENTORING_DIGEST, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(SEAL, Role.MINORS_CASE_OFFICER, Role.CHIEF),
                police(SEALED_LEDGER, Role.CHIEF, Role.AUDITOR),
                police(REPLIES, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(LETTERS, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(SEARCHES, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF),
                police(SEARCH_WORK, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR),
                police(SEARCH_COMMAND, Role.MINORS_CASE_OFFICER, Role.COMMAND_ROOM_DIRECTOR),
                Permission.of(SEARCH_TASKS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER,
                        Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF, Role.VOLUNTEER).neverFor(Role.WITHOUT_BUSINESS_CONTENT),
                Permission.of(SEARCH_LEADS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER,
                        Role.COMMAND_ROOM_DIRECTOR).neverFor(Set.of(Role.VOLUNTEER)).neverFor(Role.WITHOUT_BUSINESS_CONTENT),
                police(SWEEPS, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF),
                police(SWEEP_LEAD, Role.COMMAND_ROOM_DIRECTOR, Role.CHIEF),
                police(SWEEP_WORK, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR),
                Permission.of(SWEEP_ENTRY, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER, Role.COMMAND_ROOM_DIRECTOR)
                        .neverFor(Set.of(Role.PARTNER_DEPARTMENT, Role.VOLUNTEER_COORDINATOR, Role.VOLUNTEER)).neverFor(Role.WITHOUT_BUSINESS_CONTENT),
                Permission.of(LOAD).neverFor(EnumSet.allOf(Role.class)));
    }

    /** A permission that auxiliaries (rule 41), people outside the circle (rule 42) and the technical staff (rule 62) may never hold. */
    private static Permission police(String key, Role... holds) {
        return Permission.of(key, holds).neverFor(Set.of(Role.AUXILIARY_OFFICER)).neverFor(Role.OUTSIDE_THE_CIRCLE)
                .neverFor(Role.WITHOUT_BUSINESS_CONTENT);
    }
}
