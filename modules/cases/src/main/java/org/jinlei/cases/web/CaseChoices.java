package org.jinlei.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.correction.MeasureRhythm;
import org.jinlei.cases.domain.correction.MentoringRhythm;
import org.jinlei.cases.domain.correction.Mood;
import org.jinlei.cases.domain.counselling.CounsellingKind;
import org.jinlei.cases.domain.legalaid.NoticeWay;
import org.jinlei.cases.domain.outcome.DetentionGround;
import org.jinlei.cases.domain.outcome.Mitigation;

/** The constants that the screens of outcome, measures and mentoring offer. */
@Named
@ApplicationScoped
public class CaseChoices {

    public Mitigation[] getMitigations() {
        return Mitigation.values();
    }

    public DetentionGround[] getDetentionGrounds() {
        return DetentionGround.values();
    }

    public MeasureKind[] getMeasureKinds() {
        return MeasureKind.values();
    }

    public MeasureRhythm[] getMeasureRhythms() {
        return MeasureRhythm.values();
    }

    public MentoringRhythm[] getRhythms() {
        return MentoringRhythm.values();
    }

    public NoticeWay[] getNoticeWays() {
        return NoticeWay.values();
    }

    public CounsellingKind[] getCounsellingKinds() {
        return CounsellingKind.values();
    }

    public Mood[] getMoods() {
        return Mood.values();
    }
}
