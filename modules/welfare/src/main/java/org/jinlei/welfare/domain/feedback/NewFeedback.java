package org.jinlei.welfare.domain.feedback;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jinlei.cases.ReportSituation;

/**
 * What somebody told.
 *
 * @param giverKind  who told it
 * @param giverName  their name, or null
 * @param giverPhone where they can be told the answer, or null
 * @param way        how they told it
 * @param givenAt    when
 * @param words      what
 * @param situations of the nine situations of mandatory reports, those of which they told
 */
public record NewFeedback(GiverKind giverKind, String giverName, String giverPhone, FeedbackWay way, LocalDateTime givenAt, String words, Set<ReportSituation> situations) {

    public NewFeedback {
        situations = situations.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(situations));
        giverName = stripped(giverName);
        giverPhone = stripped(giverPhone);
        words = stripped(words);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public GiverKind getGiverKind() { return giverKind; }
    public String getGiverName() { return giverName; }
    public String getGiverPhone() { return giverPhone; }
    public FeedbackWay getWay() { return way; }
    public LocalDateTime getGivenAt() { return givenAt; }
    public String getWords() { return words; }
    public List<ReportSituation> getSituations() { return situations.stream().sorted().toList(); }
}
