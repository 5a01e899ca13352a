package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.cases.domain.CaseCategory;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.ClosingReason;
import org.jinlei.cases.domain.ParticipantRole;
import org.jinlei.cases.domain.SealArticle;
import org.jinlei.cases.domain.SealableKind;
import org.jinlei.cases.domain.TimelineKind;
import org.jinlei.cases.domain.TimelineRow;
import org.jinlei.cases.domain.application.ApplicationKind;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.counselling.CounsellingKind;
import org.jinlei.cases.domain.legalaid.LegalAidState;
import org.jinlei.cases.domain.guardians.FailureGround;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.DispositionKind;
import org.jinlei.cases.domain.risk.RiskLevel;
import org.jinlei.cases.domain.special.LeavingKind;
import org.jinlei.cases.domain.special.PlacementRoute;
import org.jinlei.people.BirthEvidence;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;

/** Everything that happened with a case file, the latest first. */
@Named
@RequestScoped
public class TimelinePart {

    @Inject
    private CaseRegister register;

    @Inject
    private Places places;

    @Inject
    private Parameters parameters;

    private List<TimelineRow> rows;

    public List<TimelineRow> getRows() {
        if (rows == null) {
            rows = register.timeline(parameters.id());
        }
        return rows;
    }

    /** What happened, with what the line remembers of it. */
    public String text(TimelineRow row) {
        String what = Labels.text(row.kind());
        String detail = row.getParameters().length == 0 ? "" : detail(row.kind(), row.getParameters()[0]);
        return detail.isEmpty() ? what : Messages.text("cases", "timeline.detail", what, detail);
    }

    /** Who did it, and in whose place. */
    public String who(TimelineRow row) {
        return row.absent().isEmpty() ? row.actor() : Messages.text("cases", "timeline.inPlaceOf", row.actor(), row.absent());
    }

    private String detail(TimelineKind kind, String first) {
        return switch (kind) {
            case OPENED -> constant(CaseCategory.values(), first);
            case PARTICIPANT_ADDED -> constant(ParticipantRole.values(), first);
            case AGE_PROVEN -> constant(BirthEvidence.values(), first);
            case HAND_OVER_REQUESTED, TASK_GIVEN -> first.matches("\\d{1,18}") ? places.officer(Long.valueOf(first)) : "";
            case BEHAVIOUR_CODED -> constant(BehaviourCode.values(), first);
            case DISPOSITION_PROPOSED, DISPOSITION_APPROVED -> constant(DispositionKind.values(), first);
            case MEASURE_ORDERED, MEASURE_CARRIED_OUT, MEASURE_LIFTED, MEASURE_BREACHED, MEASURE_EVALUATED, MEASURE_UPGRADED -> constant(MeasureKind.values(), first);
            case PLACEMENT_APPLIED -> constant(PlacementRoute.values(), first);
            case PLACEMENT_ENDED -> constant(LeavingKind.values(), first);
            case GUARDIAN_FAILURE_NOTED -> constant(FailureGround.values(), first);
            case RISK_GRADED -> constant(RiskLevel.values(), first);
            case CLOSING_PROPOSED, CLOSED -> constant(ClosingReason.values(), first);
            case APPLICATION_ASKED, APPLICATION_APPROVED, APPLICATION_RETURNED -> constant(ApplicationKind.values(), first);
            case LEGAL_AID_NOTED -> constant(LegalAidState.values(), first);
            case COUNSELLING_WRITTEN -> constant(CounsellingKind.values(), first);
            case SEALED -> constant(SealArticle.values(), first);
            case OFFICIAL_RESULT_NOTED -> constant(SealableKind.values(), first);
            case DISPOSITION_SERVED, DISPOSITION_EXECUTED, JOINED_THE_MENTORED_GROUP, LEFT_THE_MENTORED_GROUP, MENTORING_CONTACT, MENTORING_MISSED,
                    CRIMINAL_FILING_NOTED, COUNSELLING_SESSION, COUNSELLING_ENDED, EXTENSION_GRANTED -> first;
            default -> "";
        };
    }

    /** Label of the constant of this name; nothing for a name that is no longer known. */
    private static String constant(Enum<?>[] constants, String name) {
        return Stream.of(constants).filter(one -> one.name().equals(name)).map(Labels::text).findFirst().orElse("");
    }
}
