package org.jinlei.reporting.domain;

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
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.rules.BrokenRule;

/** A ledger on its way out as a file: who asked for it and why, how far it is, and the key of its chunks while it may be fetched. */
@Entity
@Table(name = "reporting_export")
class Export {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long userId;

    @Column(length = 60, nullable = false)
    private String username;

    @Column(length = 60, nullable = false)
    private String person;

    @Column(length = 40, nullable = false)
    private String ledger;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029, nullable = false)
    private String criteria;

    @Column(length = 40, nullable = false)
    private String sort;

    private boolean descending;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ExportFormat format;

    @Column(length = 20, nullable = false)
    private String language;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829, nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ExportStatus status = ExportStatus.WAITING;

    private long expected;
    private long done;
    private long size;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 120)
    private String contentKey;

    private int attempts;
    private int downloads;

    @Column(nullable = false)
    private LocalDateTime requestedAt;

    @Column(nullable = false)
    private LocalDateTime touchedAt;

    private LocalDateTime readyAt;

    @Version
    private int version;

    protected Export() {
    }

    Export(ExportWish wish, Caller who, long expected, String contentKey, LocalDateTime now) {
        if (wish.reason() == null || wish.reason().strip().length() < ExportWish.SHORTEST_REASON) {
            throw new BrokenRule(ReportingRule.EXPORT_NEEDS_A_REASON, ExportWish.SHORTEST_REASON);
        }
        userId = who.userId();
        username = who.username();
        person = who.name();
        ledger = wish.ledger();
        criteria = wish.criteria().encoded();
        sort = wish.sort();
        descending = wish.descending();
        format = wish.format();
        language = wish.locale().toLanguageTag();
        reason = wish.reason().strip();
        this.expected = expected;
        this.contentKey = contentKey;
        requestedAt = now;
        touchedAt = now;
    }

    /** Somebody begins to make it, for the first time or after a server stopped half-way. */
    void start(LocalDateTime now) {
        status = ExportStatus.RUNNING;
        attempts++;
        done = 0;
        size = 0;
        touchedAt = now;
    }

    void progress(long rows, long bytes, LocalDateTime now) {
        done = rows;
        size = bytes;
        touchedAt = now;
    }

    void finish(LocalDateTime now) {
        status = ExportStatus.READY;
        readyAt = now;
        touchedAt = now;
    }

    /** Ends it without a file: the key goes, so that what was written cannot be read any more. */
    void end(ExportStatus how, LocalDateTime now) {
        status = how;
        contentKey = null;
        touchedAt = now;
    }

    void fetched() {
        downloads++;
    }

    ExportOrder order() {
        return new ExportOrder(id, attempts, username, person, ledger, LedgerCriteria.decoded(criteria), sort, descending, format, Locale.forLanguageTag(language),
                contentKey, requestedAt);
    }

    ExportRow row(Duration kept) {
        return new ExportRow(id, ledger, LedgerCriteria.decoded(criteria), format, reason, status, expected, done, size, requestedAt,
                readyAt == null ? null : readyAt.plus(kept), downloads);
    }

    long id() {
        return id;
    }

    long userId() {
        return userId;
    }

    String ledger() {
        return ledger;
    }

    ExportStatus status() {
        return status;
    }

    boolean isUntouchedSince(LocalDateTime moment) {
        return touchedAt.isBefore(moment);
    }

    int attempts() {
        return attempts;
    }

    long size() {
        return size;
    }

    LocalDateTime readyAt() {
        return readyAt;
    }
}
