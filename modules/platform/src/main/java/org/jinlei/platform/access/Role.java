package org.jinlei.platform.access;

import java.util.EnumSet;
import java.util.Set;

/** The parts people play at work. What a role may do is data ({@link Permission}); what it may never do is law. */
public enum Role {

    /** 专办民警: intake, procedure, measures and mentoring of cases involving minors. */
    MINORS_CASE_OFFICER,
    /** 社区民警: own villages, school liaison, minors under measures there. */
    COMMUNITY_OFFICER,
    /** 辅警: visits and clues, always under a named officer (rule 41). */
    AUXILIARY_OFFICER,
    /** 网格员: clues and basics of the own grid. */
    GRID_WORKER,
    /** 综合指挥室主任: live desk, intake, dispatch. */
    COMMAND_ROOM_DIRECTOR,
    /** 副所长: school and venue hazards, joint matters. */
    DEPUTY_CHIEF,
    /** 所长: dashboard and approvals. */
    CHIEF,
    /** 成员单位: matters addressed to the department. */
    PARTNER_DEPARTMENT,
    /** 义警协调员: volunteers' rosters. */
    VOLUNTEER_COORDINATOR,
    /** 义警: own duties only. */
    VOLUNTEER,
    /** 审计员: reports and verification. */
    AUDITOR,
    /** 系统管理员: configuration and organisation. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: users, roles and permissions. */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员: the audit trail. */
    AUDIT_ADMINISTRATOR,
    /** 运维人员: operation of the servers. */
    IT_STAFF;

    /** System, security and audit administrator exclude each other and every other role (rule 62). */
    public static final Set<Role> ADMINISTRATORS = Set.copyOf(EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR));

    /** Roles that never reach business content: the administrators and the technical staff (rule 62). */
    public static final Set<Role> WITHOUT_BUSINESS_CONTENT =
            Set.copyOf(EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, IT_STAFF));

    /** Roles outside the police circle, which never reach offence, victim, sealed or measure data (rule 42). */
    public static final Set<Role> OUTSIDE_THE_CIRCLE =
            Set.copyOf(EnumSet.of(GRID_WORKER, PARTNER_DEPARTMENT, VOLUNTEER_COORDINATOR, VOLUNTEER));

    /** Whether one person may hold both roles (rule 62). */
    public boolean goesWith(Role other) {
        return this == other || !ADMINISTRATORS.contains(this) && !ADMINISTRATORS.contains(other);
    }
}
