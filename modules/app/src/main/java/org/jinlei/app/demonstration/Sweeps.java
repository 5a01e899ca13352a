package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.sweep.FactSource;
import org.jinlei.cases.domain.sweep.FindFilter;
import org.jinlei.cases.domain.sweep.FindRow;
import org.jinlei.cases.domain.sweep.FindSort;
import org.jinlei.cases.domain.sweep.FollowUp;
import org.jinlei.cases.domain.sweep.FoundMinorWork;
import org.jinlei.cases.domain.sweep.FoundMinors;
import org.jinlei.cases.domain.sweep.NewFact;
import org.jinlei.cases.domain.sweep.NewFind;
import org.jinlei.cases.domain.sweep.NewSweep;
import org.jinlei.cases.domain.sweep.OwnPlace;
import org.jinlei.cases.domain.sweep.RiskFact;
import org.jinlei.cases.domain.sweep.SweepEntryWork;
import org.jinlei.cases.domain.sweep.SweepWork;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.data.PageRequest;

/** The sweep that goes on: most villages were visited, some are still to come, three minors were found. */
@ApplicationScoped
class Sweeps {

    private static final String DUTY = "duty";
    private static final String OFFICER = "officer";
    private static final String OTHER_OFFICER = "officer2";
    private static final String COMMUNITY = "community";
    private static final String AUXILIARY = "auxiliary";
    private static final String GRID = "grid";
    private static final String VILLAGE = "140590100200";
    private static final int SENT = 52;
    private static final int VISITED = 17;

    @Inject
    private SweepWork sweeps;

    @Inject
    private SweepEntryWork entries;

    @Inject
    private FoundMinorWork minors;

    @Inject
    private FoundMinors found;

    @Inject
    private PersonLoader people;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void run() {
        LocalDate today = LocalDate.now(clock);
        long sweep = access.as(DUTY, () -> sweeps.begin(new NewSweep("冬季未成年人安全排查", "排查独居、无人照护、辍学等处于危险中的未成年人，逐人落实责任。",
                "《中华人民共和国未成年人保护法》第十一条、第二十一条；《中华人民共和国预防未成年人犯罪法》第二十八条、第二十九条", today.minusDays(12), today.plusDays(18), user(OFFICER))));
        List<Long> villages = organisation.all(UnitKind.VILLAGE).stream().filter(one -> one.station() != null && one.station() == unit(Town.STATION))
                .map(UnitSummary::id).filter(id -> id != unit(VILLAGE)).limit(SENT).toList();
        as(DUTY, () -> sweeps.assign(sweep, villages.subList(0, villages.size() / 2), user(OFFICER), null));
        as(DUTY, () -> sweeps.assign(sweep, villages.subList(villages.size() / 2, villages.size()), user(OTHER_OFFICER), null));
        as(DUTY, () -> sweeps.assign(sweep, List.of(unit(VILLAGE)), user(COMMUNITY), null));
        as(DUTY, () -> sweeps.assign(sweep, List.of(unit(VILLAGE)), user(AUXILIARY), user(COMMUNITY)));
        as(DUTY, () -> sweeps.assign(sweep, List.of(unit(VILLAGE + "-1")), user(GRID), null));
        round(OFFICER, VISITED);
        round(OTHER_OFFICER, VISITED);
        find(GRID, "阚小雨", 14, "第一网格东头第三户，爷爷住院后独自在家", RiskFact.LIVES_ALONE_UNDER_16, FactSource.SAID_BY_NEIGHBOURS);
        find(COMMUNITY, "鲍天佑", 12, "北坪村西头，跟姑姑生活", RiskFact.HUNGRY_OR_COLD, FactSource.SEEN_OURSELVES);
        find(AUXILIARY, "喻小川", 13, "北坪村南街", RiskFact.TRUANCY, FactSource.SAID_BY_THE_SCHOOL);
        List<FindRow> rows = access.as(DUTY, () -> found.list(new FindFilter(sweep, null, null, null, null, null), new PageRequest<>(FindSort.FOUND, false, null, 20))).rows();
        long cold = idOf(rows, "鲍天佑");
        as(DUTY, () -> minors.give(cold, user(COMMUNITY)));
        as(COMMUNITY, () -> minors.receive(cold));
        as(COMMUNITY, () -> minors.register(cold, person("鲍天佑", today.minusYears(12).minusDays(40))));
        as(COMMUNITY, () -> minors.settle(cold, FollowUp.WELFARE, null, "随姑姑生活，冬衣已送到，需要持续关爱。"));
        as(DUTY, () -> minors.give(idOf(rows, "喻小川"), user(OFFICER)));
    }

    private long person(String name, LocalDate born) {
        NewPerson person = new NewPerson(name, null, Sex.MALE, BirthDate.on(born, BirthEvidence.HOUSEHOLD_REGISTER), null, null, List.of(), null, unit(VILLAGE), null, null);
        return access.asJob("demonstration", () -> people.load(List.of(person), unit(Town.STATION))).get(0);
    }

    /** Rounds in which nothing was found. */
    private void round(String who, int many) {
        List<OwnPlace> places = access.as(who, entries::mine);
        for (int i = 0; i < Math.min(many, places.size()); i++) {
            long place = places.get(i).id();
            LocalDateTime at = LocalDate.now(clock).minusDays(1 + i % 11).atTime(10, 0);
            as(who, () -> entries.visit(place, at, 20 + (int) (place % 15), null, null));
        }
    }

    private void find(String who, String name, int age, String about, RiskFact fact, FactSource source) {
        OwnPlace place = access.as(who, entries::mine).get(0);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        as(who, () -> entries.visit(place.id(), yesterday.atTime(15, 30), 32, null,
                new NewFind(null, name, age, about, List.of(new NewFact(fact, source, yesterday, null)))));
    }

    private static long idOf(List<FindRow> rows, String name) {
        return rows.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
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
