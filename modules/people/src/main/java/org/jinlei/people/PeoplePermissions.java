package org.jinlei.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jinlei.platform.access.Permission;
import org.jinlei.platform.access.Role;

/** Permissions of the register of persons, schools and villages. */
public final class PeoplePermissions {

    /** Knowing that a person is registered: surname, age, sex (rule 38). */
    public static final String READ = "people.read";
    /** Reading names, birth dates, schools and villages. */
    public static final String READ_FULL = "people.readFull";
    /** Uncovering numbers, phones and addresses, with a purpose each time. */
    public static final String REVEAL = "people.reveal";
    /** Registering and changing persons and their relations. */
    public static final String WRITE = "people.write";
    /** Reading the registers of schools and villages. */
    public static final String PLACES = "people.places";
    /** Changing the registers of schools and villages. */
    public static final String REGISTER = "people.register";
    /** Taking rosters of pupils in: trying, committing, taking back (rule 43). */
    public static final String ROSTER = "people.roster";
    /** Filling in bulk; one of the system's own jobs only. */
    public static final String LOAD = "people.load";

    private static final Set<Role> NEVER_PERSONS = never(Role.PARTNER_DEPARTMENT, Role.VOLUNTEER_COORDINATOR, Role.VOLUNTEER, Role.AUDITOR);

    private PeoplePermissions() {
    }

    /** All of them; who must never see persons is refused for good (rules 42 and 62, mission of the roles). */
    public static List<Permission> all() {
        return List.of(
                Permission.of(READ, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER,
                        Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF).neverFor(NEVER_PERSONS),
                Permission.of(READ_FULL, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER,
                        Role.COMMAND_ROOM_DIRECTOR).neverFor(NEVER_PERSONS),
                Permission.of(REVEAL, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR)
                        .neverFor(NEVER_PERSONS).neverFor(Set.of(Role.GRID_WORKER)),
                Permission.of(WRITE, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR)
                        .neverFor(NEVER_PERSONS).neverFor(Set.of(Role.GRID_WORKER)),
                Permission.of(PLACES, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.AUXILIARY_OFFICER, Role.GRID_WORKER,
                        Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF, Role.CHIEF).neverFor(NEVER_PERSONS),
                Permission.of(REGISTER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR, Role.DEPUTY_CHIEF).neverFor(NEVER_PERSONS),
                Permission.of(ROSTER, Role.MINORS_CASE_OFFICER, Role.COMMUNITY_OFFICER, Role.COMMAND_ROOM_DIRECTOR)
                        .neverFor(NEVER_PERSONS).neverFor(Set.of(Role.AUXILIARY_OFFICER, Role.GRID_WORKER)),
                Permission.of(LOAD).neverFor(EnumSet.allOf(Role.class)));
    }

    private static Set<Role> never(Role... outside) {
        Set<Role> never = EnumSet.copyOf(Role.WITHOUT_BUSINESS_CONTENT);
        never.addAll(Set.of(outside));
        return Set.copyOf(never);
    }
}
