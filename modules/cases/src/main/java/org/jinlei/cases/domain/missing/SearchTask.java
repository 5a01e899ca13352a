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
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.data.ConfidentialText;
import org.jinlei.platform.rules.BrokenRule;

/**
 * Something that a person, alone or with a team, does in a search: a place to ask, an area to walk through. The assignee receives it and
 * reports back; an auxiliary does it under a named officer (rule 41).
 */
@Entity
@Table(name = "cases_search_task")
class SearchTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long searchId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SearchTile tile;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 4029, nullable = false)
    private String body;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String area;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 829)
    private String team;

    @Column(updatable = false)
    private long assignee;

    @Column(updatable = false)
    private Long supervisor;

    @Column(updatable = false)
    private long givenBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime givenAt;

    private LocalDateTime dueAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private SearchTaskStatus status = SearchTaskStatus.GIVEN;

    private LocalDateTime receivedAt;
    private LocalDateTime overAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 8029)
    private String result;

    @Version
    private int version;

    protected SearchTask() {
    }

    SearchTask(long searchId, NewSearchTask what, long by, LocalDateTime now) {
        if (what.tile() == null || what.body() == null || what.body().isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        this.searchId = searchId;
        this.tile = what.tile();
        this.body = what.body();
        this.area = what.area();
        this.team = what.team();
        this.assignee = what.assignee();
        this.supervisor = what.supervisor();
        this.givenBy = by;
        this.givenAt = now;
        this.dueAt = SearchClock.after(what.until(), now);
    }

    void receive(LocalDateTime now) {
        status = status.to(SearchTaskStatus.RECEIVED);
        receivedAt = now;
    }

    /** What came of it; whoever reports back has received it, too. */
    void done(String outcome, LocalDateTime now) {
        if (outcome == null || outcome.isBlank()) {
            throw new BrokenRule(CaseRule.WRITING_DOWN_NEEDS_CONTENT);
        }
        status = status.to(SearchTaskStatus.DONE);
        receivedAt = receivedAt == null ? now : receivedAt;
        result = outcome;
        overAt = now;
    }

    void callOff(LocalDateTime now) {
        status = status.to(SearchTaskStatus.CALLED_OFF);
        overAt = now;
    }

    SearchTaskFacts facts() {
        return new SearchTaskFacts(id, searchId, tile, body, area, team, assignee, supervisor, givenBy, givenAt, dueAt, status, receivedAt, overAt, result);
    }

    LocalDateTime receivedAt() {
        return receivedAt;
    }
}
