package org.jinlei.cases.domain.intake;

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

/** One action of the emergency response: open, done at a time, or not needed for a reason. */
@Entity
@Table(name = "cases_response_action")
class ResponseAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long reportId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false, updatable = false)
    private ResponseActionKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 40, nullable = false)
    private ResponseActionState state = ResponseActionState.OPEN;

    private LocalDateTime doneAt;

    @Convert(converter = ConfidentialText.class)
    @Column(length = 2029)
    private String note;

    private long changedBy;

    @Column(nullable = false)
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected ResponseAction() {
    }

    ResponseAction(long reportId, ResponseActionKind kind, long by, LocalDateTime now) {
        this.reportId = reportId;
        this.kind = kind;
        this.changedBy = by;
        this.changedAt = now;
    }

    void change(NewResponseStep what, long by, LocalDateTime now) {
        ResponseActionState to = what.state();
        boolean said = what.note() != null && !what.note().isBlank();
        if (to == null || to == ResponseActionState.NOT_NEEDED && !said) {
            throw new BrokenRule(CaseRule.ACTION_IS_DONE_OR_NOT_NEEDED_FOR_A_REASON);
        }
        if (to == ResponseActionState.DONE && (what.at() == null || what.at().isAfter(now))) {
            throw new BrokenRule(CaseRule.ACTION_IS_DONE_OR_NOT_NEEDED_FOR_A_REASON);
        }
        state = to;
        doneAt = to == ResponseActionState.DONE ? what.at() : null;
        note = said ? what.note().strip() : null;
        changedBy = by;
        changedAt = now;
    }

    ResponseActionKind kind() {
        return kind;
    }

    ResponseActionFacts facts() {
        return new ResponseActionFacts(kind, state, doneAt, note, changedBy, changedAt, version);
    }
}
