package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jinlei.cases.ReportSituation;
import org.jinlei.platform.rules.BrokenRule;

/**
 * What is written down about a visit.
 *
 * @param visitedAt     when
 * @param place         where
 * @param visitor       account of the first visitor; not necessarily the one who types
 * @param companion     account of the second visitor, or null
 * @param companionName the second visitor where they have no account, such as the village child director
 * @param officer       officer under whom auxiliaries went, or null
 * @param childSeen     whether the child itself was seen
 * @param whyUnseen     why it was not
 * @param others        whom the visitors met besides
 * @param care          how the child is looked after
 * @param living        how safe the place is where it lives
 * @param mood          how it seemed
 * @param conditions    what was found
 * @param needs         what is needed
 * @param childWords    the child's own words
 * @param situations    of the nine situations of mandatory reports, those that were found
 * @param done          what was done
 * @param nextOn        day agreed for the next visit, or null
 */
public record NewVisit(LocalDateTime visitedAt, VisitPlace place, long visitor, Long companion, String companionName, Long officer, boolean childSeen, String whyUnseen,
        Set<SeenAdult> others, Impression care, Impression living, Impression mood, String conditions, String needs, String childWords, Set<ReportSituation> situations,
        String done, LocalDate nextOn) {

    public NewVisit {
        others = others.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(others));
        situations = situations.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(situations));
        companionName = stripped(companionName);
        whyUnseen = childSeen ? null : stripped(whyUnseen);
        conditions = stripped(conditions);
        needs = stripped(needs);
        childWords = stripped(childWords);
        done = stripped(done);
    }

    /** Continues only if it says what an account of a visit has to say. */
    void requireComplete(LocalDateTime now) {
        if (visitedAt.isAfter(now)) {
            throw new BrokenRule(VisitRule.VISIT_LIES_IN_THE_PAST);
        }
        if (companion == null && companionName == null || companion != null && companion == visitor) {
            throw new BrokenRule(VisitRule.VISIT_IS_MADE_BY_TWO);
        }
        if (!childSeen && whyUnseen == null) {
            throw new BrokenRule(VisitRule.UNSEEN_CHILD_NEEDS_A_REASON);
        }
        if (childSeen && Stream.of(care, living, mood).anyMatch(Objects::isNull)) {
            throw new BrokenRule(VisitRule.SEEN_CHILD_IS_DESCRIBED);
        }
        if (conditions == null && Stream.of(care, living, mood).filter(Objects::nonNull).anyMatch(Impression::isExplained)) {
            throw new BrokenRule(VisitRule.PROBLEM_IS_DESCRIBED);
        }
        if (conditions == null && !situations.isEmpty()) {
            throw new BrokenRule(VisitRule.SITUATION_IS_DESCRIBED);
        }
        if (nextOn != null && !nextOn.isAfter(visitedAt.toLocalDate())) {
            throw new BrokenRule(VisitRule.NEXT_VISIT_LIES_AHEAD);
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public LocalDateTime getVisitedAt() { return visitedAt; }
    public VisitPlace getPlace() { return place; }
    public long getVisitor() { return visitor; }
    public Long getCompanion() { return companion; }
    public String getCompanionName() { return companionName; }
    public Long getOfficer() { return officer; }
    public boolean isChildSeen() { return childSeen; }
    public String getWhyUnseen() { return whyUnseen; }
    public List<SeenAdult> getOthers() { return others.stream().sorted().toList(); }
    public Impression getCare() { return care; }
    public Impression getLiving() { return living; }
    public Impression getMood() { return mood; }
    public String getConditions() { return conditions; }
    public String getNeeds() { return needs; }
    public String getChildWords() { return childWords; }
    public List<ReportSituation> getSituations() { return situations.stream().sorted().toList(); }
    public String getDone() { return done; }
    public LocalDate getNextOn() { return nextOn; }
}
