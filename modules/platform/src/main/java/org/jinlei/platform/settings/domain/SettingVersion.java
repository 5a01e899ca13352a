package org.jinlei.platform.settings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;

/** From a day on a setting has this value. Rows are added and never changed; the later of two that begin on one day corrects the earlier. */
@Entity
@Immutable
@Table(name = "platform_setting")
class SettingVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(length = 60, nullable = false)
    private String settingKey;

    @Column(nullable = false)
    private LocalDate validFrom;

    private int revision;
    private int value;

    @Column(length = 200, nullable = false)
    private String source;

    @Column(length = 200, nullable = false)
    private String reason;

    private long createdBy;

    @Column(nullable = false)
    private LocalDateTime createdAt;

    protected SettingVersion() {
    }

    SettingVersion(NewSetting what, int revision, long by, LocalDateTime now) {
        settingKey = what.key();
        validFrom = what.validFrom();
        this.revision = revision;
        value = what.value();
        source = what.source();
        reason = what.reason();
        createdBy = by;
        createdAt = now;
    }

    String key() {
        return settingKey;
    }

    int revision() {
        return revision;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int value() {
        return value;
    }

    long createdBy() {
        return createdBy;
    }

    LocalDateTime createdAt() {
        return createdAt;
    }

    SettingStep step(String by) {
        return new SettingStep(validFrom, revision, value, source, reason, by, createdAt);
    }
}
