package org.jinlei.cases.domain.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.platform.rules.BrokenRule;

/**
 * The emergency response (应急处置) to a report about a left-behind child (rule 14): what triggered it, the actions of the police
 * ({@link ResponseAction}), and the notice to the township, which takes over with assessment and help.
 */
@Entity
@Table(name = "cases_emergency_response")
class EmergencyResponse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long reportId;

    @Column(length = 300, nullable = false)
    private String triggers;

    @Column(updatable = false)
    private long begunBy;

    @Column(nullable = false, updatable = false)
    private LocalDateTime begunAt;

    private Long township;
    private LocalDateTime noticedAt;

    @Column(length = 60)
    private String noticeTo;

    private Long noticedBy;

    @Version
    private int version;

    protected EmergencyResponse() {
    }

    EmergencyResponse(long reportId, List<EmergencyTrigger> triggers, long by, LocalDateTime now) {
        this.reportId = reportId;
        this.begunBy = by;
        this.begunAt = now;
        triggeredBy(triggers);
    }

    final void triggeredBy(List<EmergencyTrigger> what) {
        if (what == null || what.isEmpty()) {
            throw new BrokenRule(CaseRule.RESPONSE_NAMES_ITS_TRIGGER);
        }
        triggers = Chosen.text(EmergencyTrigger.class, what);
    }

    Set<EmergencyTrigger> triggers() {
        return Chosen.of(EmergencyTrigger.class, triggers);
    }

    /** The township was told: which one, when, and who there. */
    void notice(TownshipNotice what, LocalDateTime received, long by, LocalDateTime now) {
        if (!what.isWhole() || what.at().isAfter(now) || what.at().isBefore(received)) {
            throw new BrokenRule(CaseRule.TOWNSHIP_IS_TOLD_BY_NAME_AND_TIME);
        }
        township = what.township();
        noticedAt = what.at();
        noticeTo = what.whom().strip();
        noticedBy = by;
    }

    ResponseFacts facts(List<ResponseActionFacts> actions) {
        return new ResponseFacts(reportId, triggers(), begunBy, begunAt, actions, township, noticedAt, noticeTo, noticedBy);
    }
}
