package org.jinlei.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.access.UnitKind;

/** A unit of the organisation tree. It is never deleted, only taken out of use. */
@Entity
@Table(name = "platform_organisation_unit")
class OrganisationUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 32, nullable = false, updatable = false)
    private String code;

    @Column(length = 100, nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private UnitKind kind;

    private Long parentId;

    private boolean active = true;

    @Version
    private int version;

    protected OrganisationUnit() {
    }

    OrganisationUnit(String code, String name, UnitKind kind, Long parentId) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parentId = parentId;
    }

    void change(String newName, Long newParent, boolean nowActive) {
        name = newName;
        parentId = newParent;
        active = nowActive;
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    Long parentId() {
        return parentId;
    }

    boolean active() {
        return active;
    }

    int version() {
        return version;
    }
}
