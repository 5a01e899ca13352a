package org.jinlei.platform.codes.domain;

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
import org.jinlei.platform.codes.Certainty;
import org.jinlei.platform.codes.Keeper;

/**
 * A list of codes with its standard. Lists come with the system; every change of an entry moves the version of its list, which tells all
 * nodes to read it again and lets one administrator change a list at a time.
 */
@Entity
@Table(name = "platform_code_list")
class CodeList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 40, nullable = false, updatable = false)
    private String listKey;

    @Column(length = 60, nullable = false)
    private String nameZh;

    @Column(length = 80, nullable = false)
    private String nameEn;

    @Column(length = 60, nullable = false)
    private String standard;

    @Column(length = 200, nullable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private Certainty certainty;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private Keeper keeper;

    @Column(length = 200)
    private String note;

    @Version
    private int version;

    protected CodeList() {
    }

    Long id() {
        return id;
    }

    String key() {
        return listKey;
    }

    Keeper keeper() {
        return keeper;
    }

    int version() {
        return version;
    }

    CodeListRow row() {
        return new CodeListRow(id, listKey, nameZh, nameEn, standard, source, certainty, keeper, note);
    }
}
