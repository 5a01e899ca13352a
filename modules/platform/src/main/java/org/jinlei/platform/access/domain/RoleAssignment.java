package org.jinlei.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.Role;

/** A person holds a role at a unit. The three administrators' roles exclude each other and every other role (rule 62). */
@Entity
@Table(name = "platform_role_assignment")
class RoleAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long userId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private Role role;

    @Column(updatable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private Breadth breadth;

    protected RoleAssignment() {
    }

    RoleAssignment(long userId, Role role, long unitId, Breadth breadth) {
        this.userId = userId;
        this.role = role;
        this.unitId = unitId;
        this.breadth = breadth;
    }

    Long id() {
        return id;
    }

    long userId() {
        return userId;
    }

    Role role() {
        return role;
    }

    long unitId() {
        return unitId;
    }

    Breadth breadth() {
        return breadth;
    }
}
