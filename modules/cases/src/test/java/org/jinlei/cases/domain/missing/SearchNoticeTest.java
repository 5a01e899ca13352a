package org.jinlei.cases.domain.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinlei.cases.domain.CaseRule;
import org.jinlei.people.Age;
import org.jinlei.people.BirthDate;
import org.jinlei.people.PersonSummary;
import org.jinlei.people.Sex;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.Rule;
import org.junit.jupiter.api.Test;

class SearchNoticeTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 20, 21, 0);
    private static final long DUTY = 1;
    private static final long CHIEF = 2;

    @Test
    void ruleElevenNothingButTheListedFieldsCanBeInANotice() {
        Set<String> shown = Arrays.stream(NoticeFacts.class.getRecordComponents()).map(one -> one.getName()).collect(Collectors.toCollection(TreeSet::new));
        shown.removeAll(List.of("id", "searchId", "childId", "channels", "status", "proposedBy", "proposedAt", "decidedBy", "decidedAt", "decisionReason",
                "withdrawnBy", "withdrawnAt", "withdrawal"));
        assertEquals(new TreeSet<>(List.of("name", "sex", "age", "looks", "clothes", "lastSeenAt", "lastSeenPlace", "contact", "photoId")), shown);
    }

    @Test
    void aPhotoInPublicNeedsTheGuardiansAuthorisation() {
        refused(SearchRule.PHOTO_IN_PUBLIC_NEEDS_THE_GUARDIANS_AUTHORISATION, () -> notice(true, null, null, 7L));
        refused(SearchRule.PHOTO_IN_PUBLIC_NEEDS_THE_GUARDIANS_AUTHORISATION, () -> notice(true, "母亲", NOW.toLocalDate(), null));
        refused(SearchRule.PHOTO_IN_PUBLIC_NEEDS_THE_GUARDIANS_AUTHORISATION, () -> notice(true, "母亲", null, 7L));
        notice(true, "母亲", NOW.toLocalDate(), 7L);
        notice(false, null, null, 7L);
    }

    @Test
    void somebodyElsePublishesItAndItIsWithdrawnTheMomentTheChildIsFound() {
        SearchNotice notice = notice(false, null, null, null);
        refused(CaseRule.NOBODY_APPROVES_WHAT_THEY_PROPOSED, () -> notice.decide(true, null, DUTY, NOW));
        refused(CaseRule.RETURNING_NEEDS_A_REASON, () -> notice.decide(false, " ", CHIEF, NOW));
        notice.decide(true, null, CHIEF, NOW);
        refused(SearchRule.NOTICE_IS_DECIDED_ALREADY, () -> notice.decide(true, null, CHIEF, NOW));
        notice.childFound(DUTY, NOW);
        assertEquals(NoticeStatus.TO_WITHDRAW, notice.status());
        refused(CaseRule.WRITING_DOWN_NEEDS_CONTENT, () -> notice.withdraw("", DUTY, NOW));
        notice.withdraw("公告栏已撤下", DUTY, NOW);
        assertEquals(NoticeStatus.WITHDRAWN, notice.status());
        refused(SearchRule.NOTICE_IS_DECIDED_ALREADY, () -> notice.withdraw("再撤", DUTY, NOW));
    }

    @Test
    void whatIsNotPublishedYetIsNotPublishedAnyMore() {
        SearchNotice notice = notice(false, null, null, null);
        notice.childFound(DUTY, NOW);
        assertEquals(NoticeStatus.WITHDRAWN, notice.status());
        refused(SearchRule.NOTICE_IS_DECIDED_ALREADY, () -> notice.decide(true, null, CHIEF, NOW));
    }

    private static SearchNotice notice(boolean photo, String authorisedBy, LocalDate authorisedOn, Long photoId) {
        ChildDescription description = new ChildDescription(NOW.minusHours(3), "学校东门", "蓝白校服", "短发", "同学", "常去书店", authorisedBy, authorisedOn, photoId);
        MissingChildFacts child = new MissingChildFacts(1, 1, 1, description, new Age(13, 13, true), FilingState.FILED, null, null, null, null, null, null, null,
                DUTY, NOW, 0);
        PersonSummary person = new PersonSummary(1, "宁小北", false, Sex.FEMALE, BirthDate.UNKNOWN, Age.UNKNOWN, 1, null, null);
        return new SearchNotice(child, person, new NewNotice("0356-0000000", photo, "公告栏"), DUTY, NOW);
    }

    private static void refused(Rule rule, Runnable work) {
        assertEquals(rule, assertThrows(BrokenRule.class, work::run).rule());
    }
}
