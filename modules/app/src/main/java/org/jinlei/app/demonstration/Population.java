package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinlei.people.Datum;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.Position;
import org.jinlei.people.domain.SchoolFacts;
import org.jinlei.people.domain.SchoolKind;
import org.jinlei.people.domain.SchoolWork;
import org.jinlei.people.domain.VillageFacts;
import org.jinlei.people.domain.VillageWork;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UnitKind;
import org.jinlei.platform.access.UnitSummary;

/** Fills the registers of schools, villages and persons; goes on where an earlier start was cut off. */
@ApplicationScoped
class Population {

    private static final Map<String, SchoolKind> KINDS = Map.of("幼儿园", SchoolKind.KINDERGARTEN, "小学", SchoolKind.PRIMARY,
            "初级中学", SchoolKind.JUNIOR_MIDDLE, "高级中学", SchoolKind.SENIOR_MIDDLE);
    /** Years of age completed before the school year in which the first grade begins, and the number of grades. */
    private static final Map<SchoolKind, int[]> GRADES = Map.of(SchoolKind.KINDERGARTEN, new int[] {3, 3}, SchoolKind.PRIMARY, new int[] {6, 6},
            SchoolKind.JUNIOR_MIDDLE, new int[] {12, 3}, SchoolKind.SENIOR_MIDDLE, new int[] {15, 3});

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private SchoolWork schools;

    @Inject
    private VillageWork villages;

    @Inject
    private PersonLoader persons;

    @Inject
    private RosterToTry roster;

    @Inject
    private Clock clock;

    /** Loads everybody who is not there yet. */
    Inhabitants settle() {
        List<Map<String, String>> schoolRows = Table.read("schools.csv");
        Townspeople everybody = everybody();
        List<Long> ids = new ArrayList<>(persons.loaded(everybody.persons().size()));
        if (ids.isEmpty()) {
            schoolRows.forEach(this::describeSchool);
            Table.read("villages.csv").forEach(this::describeVillage);
        }
        if (ids.size() < everybody.persons().size()) {
            ids.addAll(persons.load(everybody.persons().subList(ids.size(), everybody.persons().size()), unit(Town.STATION)));
        }
        List<LoadedRelation> relations = everybody.relations(ids);
        int related = persons.related();
        if (related < relations.size()) {
            persons.relate(relations.subList(related, relations.size()));
        }
        return everybody.named(ids);
    }

    /** A roster of the first primary school, to try taking it in. */
    void sendRoster() {
        Map<String, String> school = Table.read("schools.csv").stream().filter(row -> KINDS.get(row.get("kind")) == SchoolKind.PRIMARY).findFirst().orElseThrow();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            new SampleRoster(school.get("school"), everybody().households(unit(school.get("school_code"))), organisation::name, LocalDate.now(clock)).write(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        roster.arrive(workbook.toByteArray(), school.get("school"), unit(Town.STATION));
    }

    private Townspeople everybody() {
        return new Townspeople(Table.read("schools.csv").stream().map(this::enrolment).toList(),
                organisation.all(UnitKind.VILLAGE).stream().map(UnitSummary::id).toList(), LocalDate.now(clock));
    }

    private Townspeople.School enrolment(Map<String, String> school) {
        int[] grades = GRADES.get(KINDS.get(school.get("kind")));
        return new Townspeople.School(unit(school.get("school_code")), number(school, "pupils"), grades[0], grades[1]);
    }

    private void describeSchool(Map<String, String> school) {
        long id = unit(school.get("school_code"));
        if (schools.view(id).getVersion() < 0) {
            schools.describe(id, -1, facts(school, KINDS.get(school.get("kind"))));
        }
    }

    private void describeVillage(Map<String, String> village) {
        long id = unit(village.get("village_code"));
        if (villages.view(id).getVersion() < 0) {
            villages.describe(id, -1, new VillageFacts(village.get("child_director"), village.get("child_director_phone"), position(village)));
        }
    }

    private SchoolFacts facts(Map<String, String> school, SchoolKind kind) {
        LocalTime[] morning = times(school.get("morning_peak"));
        LocalTime[] afternoon = times(school.get("afternoon_peak"));
        return new SchoolFacts(kind, unit(school.get("village_code")), number(school, "pupils"), number(school, "boarders"), number(school, "guards"),
                number(school, "gates"), school.get("security_phone"), morning[0], morning[1], afternoon[0], afternoon[1], position(school));
    }

    private static Position position(Map<String, String> place) {
        return new Position(new BigDecimal(place.get("longitude")), new BigDecimal(place.get("latitude")), Datum.valueOf(place.get("datum")));
    }

    private static LocalTime[] times(String span) {
        String[] ends = span.split("-");
        return new LocalTime[] {LocalTime.parse(ends[0]), LocalTime.parse(ends[1])};
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private long unit(String code) {
        return organisation.byCode(code).orElseThrow().id();
    }
}
