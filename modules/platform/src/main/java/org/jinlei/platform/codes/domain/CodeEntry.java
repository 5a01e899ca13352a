package org.jinlei.platform.codes.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;

/**
 * From a day on a code reads so, or is no longer chosen. Rows are added and never changed: a new wording is a new row, and so is the
 * correction of one whose day has not come. What was written in it by mistake stays visible.
 */
@Entity
@Immutable
@Table(name = "platform_code_entry")
class CodeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long listId;

    @Column(length = 20, nullable = false)
    private String code;

    @Column(nullable = false)
    private LocalDate validFrom;

    private int revision;
    private boolean ended;

    @Column(length = 200, nullable = false)
    private String textZh;

    @Column(length = 200, nullable = false)
    private String textEn;

    @Column(length = 200, nullable = false)
    private String source;

    private long createdBy;

    @Column(nullable = false)
    private LocalDateTime createdAt;

    protected CodeEntry() {
    }

    CodeEntry(long listId, int revision, NewCode what, boolean ended, long by, LocalDateTime now) {
        this.listId = listId;
        this.revision = revision;
        this.ended = ended;
        code = what.code();
        validFrom = what.validFrom();
        textZh = what.zh();
        textEn = what.en();
        source = what.source();
        createdBy = by;
        createdAt = now;
    }

    String code() {
        return code;
    }

    int revision() {
        return revision;
    }

    long createdBy() {
        return createdBy;
    }

    LocalDateTime createdAt() {
        return createdAt;
    }

    CodeHistory.Step step() {
        return new CodeHistory.Step(validFrom, revision, ended, textZh, textEn);
    }

    CodeStepRow row(String by) {
        return new CodeStepRow(validFrom, revision, ended, textZh, textEn, source, by, createdAt);
    }
}
