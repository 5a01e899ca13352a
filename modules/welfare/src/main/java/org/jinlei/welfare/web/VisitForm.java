package org.jinlei.welfare.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jinlei.cases.ReportSituation;
import org.jinlei.welfare.domain.visits.Impression;
import org.jinlei.welfare.domain.visits.NewVisit;
import org.jinlei.welfare.domain.visits.SeenAdult;
import org.jinlei.welfare.domain.visits.VisitPlace;

/** What is typed about a visit. */
public class VisitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime visitedAt;
    private VisitPlace place = VisitPlace.CHILDS_HOME;
    private Long visitor;
    private Long companion;

    @Size(max = 60)
    private String companionName;

    private Long officer;
    private Boolean childSeen;

    @Size(max = 200)
    private String whyUnseen;

    private List<SeenAdult> others = new ArrayList<>();
    private Impression care;
    private Impression living;
    private Impression mood;

    @Size(max = 1000)
    private String conditions;

    @Size(max = 500)
    private String needs;

    @Size(max = 1000)
    private String childWords;

    private List<ReportSituation> situations = new ArrayList<>();

    @Size(max = 1000)
    private String done;

    private LocalDate nextOn;

    void read(NewVisit said) {
        visitedAt = said.visitedAt();
        place = said.place();
        visitor = said.visitor();
        companion = said.companion();
        companionName = said.companionName();
        officer = said.officer();
        childSeen = said.childSeen();
        whyUnseen = said.whyUnseen();
        others = new ArrayList<>(said.others().stream().sorted().toList());
        care = said.care();
        living = said.living();
        mood = said.mood();
        conditions = said.conditions();
        needs = said.needs();
        childWords = said.childWords();
        situations = new ArrayList<>(said.situations().stream().sorted().toList());
        done = said.done();
        nextOn = said.nextOn();
    }

    NewVisit visit() {
        return new NewVisit(visitedAt, place, visitor, companion, companionName, officer, childSeen, whyUnseen, new HashSet<>(others), care, living, mood, conditions, needs,
                childWords, new HashSet<>(situations), done, nextOn);
    }

    public LocalDateTime getVisitedAt() { return visitedAt; }
    public void setVisitedAt(LocalDateTime value) { visitedAt = value; }
    public VisitPlace getPlace() { return place; }
    public void setPlace(VisitPlace value) { place = value; }
    public Long getVisitor() { return visitor; }
    public void setVisitor(Long value) { visitor = value; }
    public Long getCompanion() { return companion; }
    public void setCompanion(Long value) { companion = value; }
    public String getCompanionName() { return companionName; }
    public void setCompanionName(String value) { companionName = value; }
    public Long getOfficer() { return officer; }
    public void setOfficer(Long value) { officer = value; }
    public Boolean getChildSeen() { return childSeen; }
    public void setChildSeen(Boolean value) { childSeen = value; }
    public String getWhyUnseen() { return whyUnseen; }
    public void setWhyUnseen(String value) { whyUnseen = value; }
    public List<SeenAdult> getOthers() { return others; }
    public void setOthers(List<SeenAdult> value) { others = value; }
    public Impression getCare() { return care; }
    public void setCare(Impression value) { care = value; }
    public Impression getLiving() { return living; }
    public void setLiving(Impression value) { living = value; }
    public Impression getMood() { return mood; }
    public void setMood(Impression value) { mood = value; }
    public String getConditions() { return conditions; }
    public void setConditions(String value) { conditions = value; }
    public String getNeeds() { return needs; }
    public void setNeeds(String value) { needs = value; }
    public String getChildWords() { return childWords; }
    public void setChildWords(String value) { childWords = value; }
    public List<ReportSituation> getSituations() { return situations; }
    public void setSituations(List<ReportSituation> value) { situations = value; }
    public String getDone() { return done; }
    public void setDone(String value) { done = value; }
    public LocalDate getNextOn() { return nextOn; }
    public void setNextOn(LocalDate value) { nextOn = value; }
}
