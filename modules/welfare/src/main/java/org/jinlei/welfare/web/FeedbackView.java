package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.feedback.FeedbackSheet;
import org.jinlei.welfare.domain.feedback.FeedbackWay;
import org.jinlei.welfare.domain.feedback.FeedbackWork;

/** A feedback, and its answer. */
@Named
@RequestScoped
public class FeedbackView {

    @Inject
    private FeedbackWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private FeedbackSheet sheet;
    private FeedbackWay toldWay;
    private LocalDateTime toldAt;

    @Size(max = 1000)
    private String answer;

    @PostConstruct
    void prepare() {
        toldAt = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    public void open() {
        getSheet();
    }

    public FeedbackSheet getSheet() {
        if (sheet == null) {
            sheet = work.view(parameters.id());
        }
        return sheet;
    }

    public String answer() {
        work.answer(parameters.id(), answer, toldWay, toldAt);
        return Redirect.to("/welfare/feedback/view", parameters.id()).done("welfare.feedbackAnswered");
    }

    public FeedbackWay[] getWays() { return FeedbackWay.values(); }
    public String getAnswer() { return answer; }
    public void setAnswer(String value) { answer = value; }
    public FeedbackWay getToldWay() { return toldWay; }
    public void setToldWay(FeedbackWay value) { toldWay = value; }
    public LocalDateTime getToldAt() { return toldAt; }
    public void setToldAt(LocalDateTime value) { toldAt = value; }
}
