package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jinlei.people.IdentityNumber;
import org.jinlei.people.domain.AgeBand;
import org.jinlei.people.domain.PersonFilter;
import org.jinlei.people.domain.PersonRegister;
import org.jinlei.people.domain.PersonRow;
import org.jinlei.people.domain.PersonSort;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.data.PageRequest;
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
import org.jinlei.welfare.domain.circle.CircleWork;
import org.jinlei.welfare.domain.circle.ContactWay;
import org.jinlei.welfare.domain.circle.LivingArrangement;
import org.jinlei.welfare.domain.circle.NetRole;
import org.jinlei.welfare.domain.circle.NewCare;
import org.jinlei.welfare.domain.notes.NewNote;
import org.jinlei.welfare.domain.notes.NoteKind;
import org.jinlei.welfare.domain.notes.NoteWork;
import org.jinlei.welfare.domain.openings.NewApplication;
import org.jinlei.welfare.domain.openings.OpeningApplicationWork;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;

/** Files of five children of the village of the stories: left behind and well cared for, left behind and silent, parents divorced, one that calls for attention, and one that is restricted. */
@ApplicationScoped
class ChildFiles {

    private static final String COMMUNITY = "community";
    private static final String OFFICER = "officer";
    private static final String VILLAGE = "140590100200";

    @Inject
    private PersonRegister register;

    @Inject
    private FileWork files;

    @Inject
    private OpeningWork openings;

    @Inject
    private OpeningApplicationWork applications;

    @Inject
    private CategoryWork categories;

    @Inject
    private CircleWork circle;

    @Inject
    private NoteWork notes;

    @Inject
    private AttentionWork attention;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void keep() {
        long village = organisation.byCode(VILLAGE).orElseThrow().id();
        List<PersonRow> children = access.as(COMMUNITY, () -> register.list(new PersonFilter(null, AgeBand.FROM_8, null, village),
                new PageRequest<>(PersonSort.NAME, false, null, 20))).rows();
        if (children.size() >= 5) {
            entrusted(begun(children.get(0).id()), 3);
            entrusted(begun(children.get(1).id()), 20);
            divorced(begun(children.get(2).id()));
            outOfSchool(begun(children.get(3).id()));
            restricted(begun(children.get(4).id()));
        }
        String first = "14059020160311007";
        access.as(OFFICER, () -> applications.apply(new NewApplication(null, "蒲星河", first + IdentityNumber.check(first), organisation.byCode(Town.STATION).orElseThrow().id(),
                OpeningPurpose.CASE_WORK, "协助邻所核实监护情况", today().plusDays(7))));
    }

    private long begun(long child) {
        long file = access.as(COMMUNITY, () -> files.begin(child));
        as(() -> openings.open(file, OpeningPurpose.CATEGORY_REVIEW, "冬季排查后建档"));
        access.as(OFFICER, () -> {
            openings.open(file, OpeningPurpose.SUPERVISION, "核对建档质量");
            return null;
        });
        return file;
    }

    /** @param silent days since a parent was last in touch */
    private void entrusted(long file, int silent) {
        parents(file, ParentSituation.AWAY_FOR_WORK);
        as(() -> categories.enter(file, new NewCategory(CategoryKind.LEFT_BEHIND, "父母均在外务工，外祖父照护", "入户走访、村委会证明", null, today().minusDays(60))));
        as(() -> circle.live(file, LivingArrangement.WITH_ENTRUSTED_CARER, false, today().minusDays(60), "入户走访"));
        as(() -> circle.entrust(file, new NewCare("祁守田", "15400000008", "外祖父", today().minusDays(60), today().plusMonths(8), false, false, false, false, true, true,
                "查询违法犯罪记录、邻里走访", silent < 7 ? today().minusDays(55) : null, today().minusDays(55))));
        as(() -> circle.contacted(file, today().minusDays(silent), Parent.MOTHER, ContactWay.VIDEO_CALL, "外祖父"));
        as(() -> circle.add(file, NetRole.NEXT_DOOR, "邬桂兰", "15400000010"));
        as(() -> notes.write(file, new NewNote(NoteKind.SCHOOLING, today().minusDays(30), "班主任", "按时到校，成绩中等，语文有进步")));
        as(() -> notes.write(file, new NewNote(NoteKind.OWN_WORDS, today().minusDays(30), "本人", "想在周末和妈妈视频")));
    }

    private void divorced(long file) {
        parents(file, ParentSituation.AT_HOME);
        as(() -> categories.enter(file, new NewCategory(CategoryKind.DIVORCED_FAMILY, "父母离异，随母亲生活", "离婚证复印件", null, today().minusDays(40))));
        as(() -> circle.live(file, LivingArrangement.WITH_ONE_PARENT, false, today().minusDays(40), "入户走访"));
    }

    private void outOfSchool(long file) {
        parents(file, ParentSituation.AWAY_FOR_WORK);
        as(() -> categories.enter(file, new NewCategory(CategoryKind.LEFT_BEHIND, "父母均在外务工，祖母照护", "入户走访", null, today().minusDays(20))));
        as(() -> circle.live(file, LivingArrangement.WITH_GRANDPARENTS, false, today().minusDays(20), "入户走访"));
        as(() -> attention.note(file, new NewAttentionFact(AttentionFactKind.CHILD_OUT_OF_SCHOOL, today().minusDays(6), "学校报告", "两周内旷课五次")));
        as(() -> attention.note(file, new NewAttentionFact(AttentionFactKind.CHILD_LEFT_BEHIND, today().minusDays(20), "入户走访", null)));
        Set<Long> facts = Set.copyOf(access.as(COMMUNITY, () -> attention.of(file)).facts().stream().map(one -> one.id()).toList());
        as(() -> attention.decide(file, new NewAttention(AttentionLevel.RAISED, "近期多次旷课，祖母管不住，每两周见一次面", today().plusDays(60), facts)));
    }

    /** Opened by approval only from now on; nobody but the chief opens it as any other again. */
    private void restricted(long file) {
        parents(file, ParentSituation.AT_HOME);
        as(() -> files.restrict(file, "经所领导同意，限经批准后调阅"));
    }

    private void parents(long file, ParentSituation situation) {
        for (Parent parent : Parent.values()) {
            as(() -> categories.note(file, new NewParentState(parent, situation, today().minusDays(200), null, false,
                    situation == ParentSituation.AWAY_FOR_WORK ? "太原市小店区" : "本村", "入户走访")));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void as(Runnable work) {
        access.as(COMMUNITY, () -> {
            work.run();
            return null;
        });
    }
}
