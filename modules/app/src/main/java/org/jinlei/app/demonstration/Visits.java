package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.welfare.domain.FileRegister;
import org.jinlei.welfare.domain.feedback.FeedbackWay;
import org.jinlei.welfare.domain.feedback.FeedbackWork;
import org.jinlei.welfare.domain.feedback.GiverKind;
import org.jinlei.welfare.domain.feedback.NewFeedback;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;
import org.jinlei.welfare.domain.visits.Impression;
import org.jinlei.welfare.domain.visits.NewCampaign;
import org.jinlei.welfare.domain.visits.NewVisit;
import org.jinlei.welfare.domain.visits.SeenAdult;
import org.jinlei.welfare.domain.visits.VisitCampaigns;
import org.jinlei.welfare.domain.visits.VisitPlace;
import org.jinlei.welfare.domain.visits.VisitWork;

/**
 * Visits to children of one village: one was not visited for long, one was seen last week, and the officer of the station looks into what was written; one was not met;
 * what a teacher and a neighbour told; a campaign.
 */
@ApplicationScoped
class Visits {

    private static final String COMMUNITY = "community";
    private static final String AUXILIARY = "auxiliary";
    private static final String GRID = "grid";
    private static final String OFFICER = "officer";
    private static final String VILLAGE = "140590100200";

    @Inject
    private VisitWork visits;

    @Inject
    private VisitCampaigns campaigns;

    @Inject
    private FeedbackWork feedback;

    @Inject
    private FileRegister files;

    @Inject
    private OpeningWork openings;

    @Inject
    private PersonLoader loader;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void play() {
        long waiting = child("蔺小禾", Sex.FEMALE, 9, VILLAGE + "-1");
        long seen = child("甘乐乐", Sex.MALE, 7, VILLAGE + "-1");
        long missed = child("晁安琪", Sex.FEMALE, 11, VILLAGE);
        visit(GRID, waiting, seen(GRID, null, "村儿童主任", null, 100, Impression.ALL_RIGHT, null));
        visit(AUXILIARY, seen, seen(AUXILIARY, GRID, null, COMMUNITY, 6, Impression.TO_BE_WATCHED, "奶奶腿伤未愈，做饭由孩子自己动手。"));
        visit(COMMUNITY, missed, new NewVisit(moment(3), VisitPlace.CHILDS_HOME, user(COMMUNITY), user(AUXILIARY), null, null, false, "随外婆走亲戚，家中锁门",
                Set.of(SeenAdult.NEIGHBOUR_SEEN), null, null, null, null, null, null, Set.of(), "已与外婆通话，约定改日再访。", LocalDate.now(clock).plusDays(2)));
        access.as(OFFICER, () -> {
            files.ofPerson(seen).forEach(file -> openings.open(file.id(), OpeningPurpose.SUPERVISION, "核对走访记录"));
            return null;
        });
        tell(AUXILIARY, missed, new NewFeedback(GiverKind.TEACHER, "鞠老师", "15400000021", FeedbackWay.BY_PHONE, moment(2), "孩子最近上课没有精神，作业没写完。", Set.of()));
        long answered = tell(GRID, waiting, new NewFeedback(GiverKind.NEIGHBOUR, "隗大娘", "15400000022", FeedbackWay.FACE_TO_FACE, moment(9), "孩子放学后常一个人在村口等到天黑。", Set.of()));
        access.as(COMMUNITY, () -> {
            feedback.answer(answered, "已与爷爷商定每天到校门口接，村儿童主任隔天看一次。", FeedbackWay.FACE_TO_FACE, moment(7));
            long campaign = campaigns.begin(new NewCampaign("入冬前走访", "逐户查看取暖、用火用电和冬衣。", LocalDate.now(clock).plusDays(12)));
            List.of(waiting, seen, missed).forEach(child -> campaigns.addChild(campaign, child, null));
            return campaign;
        });
    }

    private long tell(String who, long child, NewFeedback what) {
        return access.as(who, () -> feedback.take(child, what));
    }

    private NewVisit seen(String who, String with, String named, String officer, int daysAgo, Impression care, String conditions) {
        return new NewVisit(moment(daysAgo), VisitPlace.CHILDS_HOME, user(who), with == null ? null : Long.valueOf(user(with)), named, officer == null ? null : Long.valueOf(user(officer)), true, null,
                Set.of(SeenAdult.GRANDPARENTS_SEEN), care, Impression.ALL_RIGHT, Impression.ALL_RIGHT, conditions, "冬季校服", "想跟妈妈视频", Set.of(), "已记录需求。", null);
    }

    private void visit(String who, long child, NewVisit what) {
        access.as(who, () -> visits.recordFor(child, what));
    }

    private long child(String name, Sex sex, int age, String place) {
        LocalDate born = LocalDate.now(clock).minusYears(age).minusDays(50);
        return loader.load(List.of(new NewPerson(name, null, sex, new BirthDate(born, born, BirthEvidence.HOUSEHOLD_REGISTER), null, null, List.of(), null, unit(place), null,
                null)), unit(Town.STATION)).get(0);
    }

    private LocalDateTime moment(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo).atTime(16, 20);
    }

    private long user(String username) {
        return users.byUsername(username).orElseThrow().id();
    }

    private long unit(String code) {
        return organisation.byCode(code).orElseThrow().id();
    }
}
