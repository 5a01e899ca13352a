package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jinlei.cases.ReportSituation;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.feedback.FeedbackWay;
import org.jinlei.welfare.domain.feedback.FeedbackWork;
import org.jinlei.welfare.domain.feedback.GiverKind;
import org.jinlei.welfare.domain.feedback.NewFeedback;
import org.jinlei.welfare.domain.visits.VisitWork;

/** Takes what somebody tells about a child, at the door or on the phone. */
@Named
@RequestScoped
public class FeedbackEditView {

    @Inject
    private FeedbackWork work;

    @Inject
    private VisitWork visits;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private PersonSummary child;
    private GiverKind giverKind;
    private FeedbackWay way;
    private LocalDateTime givenAt;
    private List<ReportSituation> situations = new ArrayList<>();

    @Size(max = 60)
    private String giverName;

    @Size(max = 30)
    private String giverPhone;

    @Size(max = 1000)
    private String words;

    @PostConstruct
    void prepare() {
        givenAt = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The page is there for a child within reach. */
    public void open() {
        getChild();
    }

    /** The child that was chosen, or null while one chooses. */
    public PersonSummary getChild() {
        Long chosen = parameters.number("person");
        if (child == null && chosen != null) {
            child = visits.chosen(chosen);
        }
        return child;
    }

    public String save() {
        long id = work.take(parameters.number("person"), new NewFeedback(giverKind, giverName, giverPhone, way, givenAt, words, new HashSet<>(situations)));
        return Redirect.to("/welfare/feedback/view", id).done(situations.isEmpty() ? "welfare.feedbackTaken" : "welfare.feedbackReferred");
    }

    public GiverKind[] getKinds() { return GiverKind.values(); }
    public FeedbackWay[] getWays() { return FeedbackWay.values(); }
    public ReportSituation[] getAllSituations() { return ReportSituation.values(); }
    public GiverKind getGiverKind() { return giverKind; }
    public void setGiverKind(GiverKind value) { giverKind = value; }
    public FeedbackWay getWay() { return way; }
    public void setWay(FeedbackWay value) { way = value; }
    public LocalDateTime getGivenAt() { return givenAt; }
    public void setGivenAt(LocalDateTime value) { givenAt = value; }
    public List<ReportSituation> getSituations() { return situations; }
    public void setSituations(List<ReportSituation> value) { situations = value; }
    public String getGiverName() { return giverName; }
    public void setGiverName(String value) { giverName = value; }
    public String getGiverPhone() { return giverPhone; }
    public void setGiverPhone(String value) { giverPhone = value; }
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
}
