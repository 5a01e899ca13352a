package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.missing.ChildDescription;
import org.jinlei.cases.domain.missing.LeadGrade;
import org.jinlei.cases.domain.missing.LeadWork;
import org.jinlei.cases.domain.missing.NewSearch;
import org.jinlei.cases.domain.missing.NewSearchTask;
import org.jinlei.cases.domain.missing.SearchReading;
import org.jinlei.cases.domain.missing.SearchTaskWork;
import org.jinlei.cases.domain.missing.SearchTile;
import org.jinlei.cases.domain.missing.SearchWork;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;

/** The search that is running: two girls who did not come home from school. */
@ApplicationScoped
class Searches {

    private static final String DUTY = "duty";
    private static final String OFFICER = "officer";
    private static final String VILLAGE = "140590100200";
    private static final int MINUTES_AGO = 95;

    @Inject
    private SearchWork searches;

    @Inject
    private SearchReading reading;

    @Inject
    private SearchTaskWork tasks;

    @Inject
    private LeadWork leads;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Begins the search for the first two girls among the pupils. */
    void begin(List<Long> pupils) {
        LocalDateTime reported = LocalDateTime.now(clock).minusMinutes(MINUTES_AGO).withSecond(0).withNano(0);
        List<Long> girls = access.as(DUTY, () -> pupils.stream().filter(pupil -> reading.candidate(pupil).person().sex() == Sex.FEMALE).limit(2).toList());
        ChildDescription first = new ChildDescription(reported.minusHours(2), "学校东门", "蓝白校服、黑色书包", "身高约一米五五，短发", "与另一名女生同行", "放学后未回家，手机关机。",
                null, null, null);
        ChildDescription second = new ChildDescription(reported.minusHours(2), "学校东门", "粉色外套、牛仔裤", "身高约一米五，扎马尾", "与另一名女生同行", null, null, null, null);
        long search = access.as(DUTY, () -> searches.begin(new NewSearch(null, unit(Town.STATION), unit(VILLAGE), reported), girls.get(0), first));
        as(DUTY, () -> searches.addChild(search, girls.get(1), second));
        as(DUTY, () -> searches.note(search, SearchTile.DISPATCH, "全所出动，通知各村辅警、网格员集合。", null));
        as(OFFICER, () -> searches.note(search, SearchTile.GUARDIANS, "家长称孩子平时六点二十前到家，两人常去镇上书店。", null));
        as(DUTY, () -> tasks.give(search, new NewSearchTask(SearchTile.CAMERAS, "调取学校东门至镇中心十八时后的视频。", null, null, user(OFFICER), null, null)));
        as(DUTY, () -> tasks.give(search, new NewSearchTask(SearchTile.GRID, "沿河道步行搜索。", "北坪村河道东段", "村民志愿者三人", user("auxiliary"), user("community"), null)));
        as(DUTY, () -> tasks.give(search, new NewSearchTask(SearchTile.VILLAGES, "询问本网格各户是否见过两名女生。", "第一网格", null, user("grid"), null, null)));
        as(OFFICER, () -> leads.give(search, "书店店主", "十八时三十分左右两名女生在店内看书，十九时离开，往车站方向走。"));
        long lead = access.as(OFFICER, () -> reading.sheet(search)).leads().get(0).id();
        as(OFFICER, () -> leads.grade(search, lead, LeadGrade.LIKELY, "店内视频与描述相符", null));
    }

    private long user(String username) {
        return users.byUsername(username).orElseThrow().id();
    }

    private long unit(String code) {
        return organisation.byCode(code).orElseThrow().id();
    }

    private void as(String username, Runnable work) {
        access.as(username, () -> {
            work.run();
            return null;
        });
    }
}
