package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.domain.UserWork;

/** The people who work in the town. Their passwords are made when the town is loaded and said once. */
@ApplicationScoped
class Staff {

    private static final String BUREAU = "140590";

    private static final List<Person> PEOPLE = List.of(
            new Person("duty", "韩立冬", "059001", false, Town.STATION, Role.COMMAND_ROOM_DIRECTOR, "综合指挥室主任，接报与调度"),
            new Person("officer", "沈若兰", "059002", true, Town.STATION, Role.MINORS_CASE_OFFICER, "专办民警"),
            new Person("officer2", "曾向东", "059003", false, Town.STATION, Role.MINORS_CASE_OFFICER, "专办民警"),
            new Person("community", "单雪梅", "059004", true, "140590100200", Role.COMMUNITY_OFFICER, "社区民警，北坪村"),
            new Person("auxiliary", "解文博", "F59001", false, "140590100200", Role.AUXILIARY_OFFICER, "辅警，北坪村"),
            new Person("grid", "查小燕", null, true, "140590100200-1", Role.GRID_WORKER, "网格员，北坪村第一网格"),
            new Person("deputy", "区志刚", "059005", false, Town.STATION, Role.DEPUTY_CHIEF, "副所长"),
            new Person("chief", "尉迟明远", "059006", false, Town.STATION, Role.CHIEF, "所长"),
            new Person("education", "仇丽华", null, true, Town.EDUCATION, Role.PARTNER_DEPARTMENT, "教育局联络员"),
            new Person("volunteers", "乐建国", null, false, Town.STATION, Role.VOLUNTEER_COORDINATOR, "义警协调员"),
            new Person("stranger", "盖振宇", "059101", false, Town.OTHER_STATION, Role.MINORS_CASE_OFFICER, "邻所专办民警"),
            new Person("auditor", "覃书雅", null, true, BUREAU, Role.AUDITOR, "审计员"),
            new Person("system", "应浩然", null, false, BUREAU, Role.SYSTEM_ADMINISTRATOR, "系统管理员"),
            new Person("security", "冼佩玲", null, true, BUREAU, Role.SECURITY_ADMINISTRATOR, "安全管理员"),
            new Person("audit", "缪国安", null, false, BUREAU, Role.AUDIT_ADMINISTRATOR, "审计管理员"));

    @Inject
    private UserWork users;

    @Inject
    private OrganisationDirectory organisation;

    private record Person(String username, String name, String policeNumber, boolean female, String unit, Role role, String title) {
    }

    /** Opens the accounts; returns a line for each with its password. */
    List<String> hire() {
        List<String> lines = new ArrayList<>();
        for (Person person : PEOPLE) {
            long unit = organisation.byCode(person.unit()).orElseThrow().id();
            UserWork.Opened opened = users.openForDemonstration(person.username(),
                    new UserDescription(person.name(), person.policeNumber(), person.female(), unit));
            users.give(opened.id(), new NewRole(person.role(), unit, Breadth.UNIT_AND_BELOW));
            lines.add(String.format("  %-12s %s   %s（%s）", person.username(), opened.firstPassword(), person.name(), person.title()));
        }
        return lines;
    }
}
