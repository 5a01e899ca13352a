package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jinlei.people.BirthDate;
import org.jinlei.people.BirthEvidence;
import org.jinlei.people.LoadedRelation;
import org.jinlei.people.NewPerson;
import org.jinlei.people.PersonLoader;
import org.jinlei.people.RelationKind;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.attention.AttentionFactKind;
import org.jinlei.welfare.domain.attention.AttentionLevel;
import org.jinlei.welfare.domain.attention.AttentionWork;
import org.jinlei.welfare.domain.attention.NewAttention;
import org.jinlei.welfare.domain.attention.NewAttentionFact;
import org.jinlei.welfare.domain.categories.CategoryKind;
import org.jinlei.welfare.domain.categories.CategoryWork;
import org.jinlei.welfare.domain.categories.NewCategory;
import org.jinlei.welfare.domain.categories.NewParentState;
import org.jinlei.welfare.domain.categories.Parent;
import org.jinlei.welfare.domain.categories.ParentSituation;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;

/** Three children of one village who live with their grandparents: each has a file, one of them needs attention for what happened. */
@ApplicationScoped
class Care {

    private static final String COMMUNITY = "community";
    private static final String VILLAGE = "140590100200";

    @Inject
    private PersonLoader people;

    @Inject
    private FileWork files;

    @Inject
    private OpeningWork openings;

    @Inject
    private CategoryWork categories;

    @Inject
    private AttentionWork attention;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Numbers of the three in the register. */
    List<Long> begin() {
        LocalDate today = LocalDate.now(clock);
        List<Long> settled = settle(today);
        leftBehind(settled.get(0), "江苏省昆山市", today);
        leftBehind(settled.get(1), "江苏省昆山市", today);
        long file = leftBehind(settled.get(2), "浙江省义乌市", today);
        as(COMMUNITY, () -> attention.note(file, new NewAttentionFact(AttentionFactKind.PARENTS_SILENT, today.minusDays(6), "祖母反映", "父母已两个多月没有来电话。")));
        long fact = access.as(COMMUNITY, () -> attention.of(file)).facts().get(0).id();
        as(COMMUNITY, () -> attention.decide(file, new NewAttention(AttentionLevel.RAISED, "父母长期不联系，祖母年迈，先联系上父母再评估。", today.plusDays(60), Set.of(fact))));
        return settled.subList(0, 3);
    }

    private List<Long> settle(LocalDate today) {
        List<NewPerson> persons = List.of(child("牧小禾", Sex.FEMALE, today.minusYears(9).minusDays(70)), child("牧青山", Sex.MALE, today.minusYears(7).minusDays(20)),
                child("耿晨光", Sex.MALE, today.minusYears(11).minusDays(130)), child("牧德顺", Sex.MALE, today.minusYears(66)), child("耿桂香", Sex.FEMALE, today.minusYears(71)));
        return access.asJob("demonstration", () -> {
            List<Long> ids = people.load(persons, organisation.byCode(Town.STATION).orElseThrow().id());
            people.relate(List.of(new LoadedRelation(ids.get(0), ids.get(3), RelationKind.GRANDPARENT, today.minusDays(30)),
                    new LoadedRelation(ids.get(1), ids.get(3), RelationKind.GRANDPARENT, today.minusDays(30)),
                    new LoadedRelation(ids.get(2), ids.get(4), RelationKind.GRANDPARENT, today.minusDays(200))));
            return ids;
        });
    }

    private NewPerson child(String name, Sex sex, LocalDate born) {
        return new NewPerson(name, null, sex, BirthDate.on(born, BirthEvidence.HOUSEHOLD_REGISTER), null, "01", List.of(), null,
                organisation.byCode(VILLAGE).orElseThrow().id(), null, null);
    }

    /** Both parents work elsewhere: left-behind by the national definition. */
    private long leftBehind(long child, String where, LocalDate today) {
        long file = access.as(COMMUNITY, () -> files.begin(child));
        as(COMMUNITY, () -> openings.open(file, OpeningPurpose.CATEGORY_REVIEW, "入户核实留守情况"));
        for (Parent parent : Parent.values()) {
            as(COMMUNITY, () -> categories.note(file, new NewParentState(parent, ParentSituation.AWAY_FOR_WORK, today.minusYears(1), null, false, where, "祖父母陈述，村委会核实")));
        }
        as(COMMUNITY, () -> categories.enter(file, new NewCategory(CategoryKind.LEFT_BEHIND, "父母双方外出务工，由祖父母照护", "村委会台账", null, today.minusDays(28))));
        return file;
    }

    private void as(String username, Runnable work) {
        access.as(username, () -> {
            work.run();
            return null;
        });
    }
}
