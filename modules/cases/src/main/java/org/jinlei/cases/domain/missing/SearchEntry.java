package org.jinlei.cases.domain.missing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.platform.data.ConfidentialText;

/** A line of a search's timeline. Written once and never changed; numbers run without a gap in the order in which lines can be seen. */
@Entity
@Immutable
@Table(name = "cases_search_entry")
class SearchEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long searchId;
    private long number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40)
    private SearchTile tile;

    private Long childId;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029)
    private String body;

    private long actor;

    @Column(nullable = false)
    private LocalDateTime happenedAt;

    @Column(nullable = false)
    private LocalDateTime writtenAt;

    protected SearchEntry() {
    }

    SearchEntry(long searchId, long number, NewEntry what, long actor, LocalDateTime now) {
        this.searchId = searchId;
        this.number = number;
        this.kind = what.kind();
        this.tile = what.tile();
        this.childId = what.childId();
        this.body = what.body();
        this.actor = actor;
        this.happenedAt = what.happenedAt() == null ? now : what.happenedAt();
        this.writtenAt = now;
    }

    EntryFacts facts() {
        return new EntryFacts(number, kind, tile, childId, body, actor, happenedAt, writtenAt);
    }
}
