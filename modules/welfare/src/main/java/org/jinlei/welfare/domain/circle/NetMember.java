package org.jinlei.welfare.domain.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.welfare.domain.FileRule;
import org.jinlei.welfare.domain.Written;

/** Somebody around a child who is not in the register: confirmed from time to time, stays as history when it has ended. */
@Entity
@Table(name = "welfare_net_member")
class NetMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long fileId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private NetRole role;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 300, nullable = false, updatable = false)
    private String name;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 120, updatable = false)
    private String phone;

    @Column(nullable = false)
    private LocalDate confirmedOn;

    private long confirmedBy;

    private LocalDate endedOn;

    @Version
    private int version;

    protected NetMember() {
    }

    NetMember(long fileId, NetRole role, String name, String phone, long by, LocalDate today) {
        if (role == null) {
            throw new BrokenRule(FileRule.WRITING_NEEDS_CONTENT);
        }
        this.fileId = fileId;
        this.role = role;
        this.name = Written.text(name);
        this.phone = Written.optional(phone);
        confirm(by, today);
    }

    /** Somebody has made sure that it still holds. */
    void confirm(long by, LocalDate today) {
        confirmedOn = today;
        confirmedBy = by;
    }

    void end(LocalDate today) {
        endedOn = today;
    }

    long id() {
        return id;
    }

    long fileId() {
        return fileId;
    }

    NetRole role() {
        return role;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }
}
