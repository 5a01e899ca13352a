package org.jinlei.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must be sealed and by which article (rule 35). Violations of public order are sealed whatever the age; everything else because the
 * person was under eighteen at the act, a sentence only up to five years, five years included. An age without evidence is presumed not
 * reached, so that the record is sealed.
 */
public final class SealingRule {

    /** 《刑事诉讼法》第二百八十六条: “五年有期徒刑以下”; 《刑法》第九十九条: “以下”包括本数. */
    static final int LONGEST_SEALED_SENTENCE_MONTHS = 5 * 12;

    private SealingRule() {
    }

    /**
     * The duties that a record brings on a day, one for each article; none when it stays as it is.
     *
     * @param age how old the person was at the act
     * @param on  day of the sealing, whose law decides, however old the record is
     */
    public static List<SealDuty> duties(SealableRecord record, AgeAtAct age, LocalDate on) {
        return articles(record, age).filter(article -> article.holdsOn(on))
                .map(article -> new SealDuty(record.participantId(), record.kind(), article)).toList();
    }

    private static Stream<SealArticle> articles(SealableRecord record, AgeAtAct age) {
        boolean minor = age.mayBeMinor();
        return switch (record.kind()) {
            case VIOLATION_WITHOUT_PENALTY -> Stream.of(SealArticle.PUBLIC_ORDER_136);
            case PUBLIC_ORDER_PENALTY -> minor ? Stream.of(SealArticle.PUBLIC_ORDER_136, SealArticle.PREVENTION_59) : Stream.of(SealArticle.PUBLIC_ORDER_136);
            case CRIMINAL_SENTENCE -> minor && isShort(record.months()) ? Stream.of(SealArticle.CRIMINAL_PROCEDURE_286) : Stream.empty();
            case OTHER_ADMINISTRATIVE_PENALTY, NON_PROSECUTION, COERCIVE_MEASURE, SPECIAL_EDUCATION, SPECIAL_CORRECTIVE_EDUCATION ->
                    minor ? Stream.of(SealArticle.PREVENTION_59) : Stream.empty();
        };
    }

    private static boolean isShort(Integer months) {
        return months != null && months <= LONGEST_SEALED_SENTENCE_MONTHS;
    }

    /** The duties of all records; who has no part in the file has none. */
    static List<SealDuty> duties(List<SealableRecord> records, List<ParticipantFacts> persons, LocalDate on) {
        List<SealDuty> duties = new ArrayList<>();
        for (ParticipantFacts person : persons) {
            records.stream().filter(record -> record.participantId() == person.id()).flatMap(record -> duties(record, person.age(), on).stream())
                    .filter(duty -> !duties.contains(duty)).forEach(duties::add);
        }
        return duties;
    }
}
