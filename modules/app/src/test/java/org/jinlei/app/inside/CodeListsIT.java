package org.jinlei.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.cases.ReportSituation;
import org.jinlei.cases.domain.correction.MeasureKind;
import org.jinlei.cases.domain.outcome.BehaviourCode;
import org.jinlei.cases.domain.outcome.BehaviourTier;
import org.jinlei.people.Sex;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.codes.Certainty;
import org.jinlei.platform.codes.Code;
import org.jinlei.platform.codes.CodeLists;
import org.jinlei.platform.codes.Codes;
import org.jinlei.platform.codes.domain.CodeListRow;
import org.jinlei.platform.codes.domain.CodePreview;
import org.jinlei.platform.codes.domain.CodeReading;
import org.jinlei.platform.codes.domain.CodeSort;
import org.jinlei.platform.codes.domain.CodeWork;
import org.jinlei.platform.codes.domain.NewCode;
import org.jinlei.platform.codes.domain.NewEdition;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.ChangedMeanwhile;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.settings.PlatformSettings;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.settings.domain.NewSetting;
import org.jinlei.platform.settings.domain.SettingRow;
import org.jinlei.platform.settings.domain.SettingWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Code lists and settings as the system administrator keeps them: dated, never deleted, and in step with the rules of the system. */
@ExtendWith(ArquillianExtension.class)
class CodeListsIT {

    private static final String SYSTEM = "system";

    @Inject
    private CodeWork work;

    @Inject
    private CodeReading reading;

    @Inject
    private Codes codes;

    @Inject
    private SettingWork settingWork;

    @Inject
    private Settings settings;

    @Inject
    private CaseBench bench;

    @Inject
    private Together together;

    @Inject
    private EntityManager em;

    @Test
    void every_list_has_its_standard_and_both_wordings_today() {
        List<CodeListRow> lists = as(SYSTEM, () -> reading.lists(null));
        assertEquals(Arrays.stream(CodeLists.class.getFields()).map(CodeListsIT::constant).collect(Collectors.toSet()),
                lists.stream().map(CodeListRow::key).collect(Collectors.toSet()));
        for (CodeListRow list : lists) {
            List<Code> today = codes.on(list.key(), today());
            assertFalse(today.isEmpty(), list.key());
            assertFalse(list.standard().isBlank() || list.source().isBlank(), list.key());
            for (Code code : today) {
                assertTrue(code.zh().codePoints().anyMatch(Character::isIdeographic) && !code.en().codePoints().anyMatch(Character::isIdeographic), code.toString());
            }
        }
        assertEquals(56, codes.on(CodeLists.ETHNICITY, today()).size());
        assertEquals("泽州县", codes.text(CodeLists.DIVISION, "140525", today(), Locale.SIMPLIFIED_CHINESE));
        assertEquals(Certainty.TO_BE_CONFIRMED, list(CodeLists.FAMILY).certainty());
        assertEquals(List.of(CodeLists.FAMILY), as(SYSTEM, () -> reading.lists("4761")).stream().map(CodeListRow::key).toList());
    }

    @Test
    void enums_and_lists_agree() {
        assertEquals(held(CodeLists.MISCONDUCT), items(BehaviourTier.ARTICLE_28));
        assertEquals(held(CodeLists.SERIOUS_MISCONDUCT), items(BehaviourTier.ARTICLE_38));
        assertEquals(held(CodeLists.MEASURE), Arrays.stream(MeasureKind.values()).map(MeasureKind::item).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(held(CodeLists.SEX), Arrays.stream(Sex.values()).map(sex -> String.valueOf(sex.code())).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(held(CodeLists.MANDATORY_REPORT), Arrays.stream(ReportSituation.values()).map(ReportSituation::item).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(5, held(CodeLists.JOINT_MATTER).size());
        for (String list : List.of(CodeLists.MISCONDUCT, CodeLists.SERIOUS_MISCONDUCT, CodeLists.MEASURE, CodeLists.MANDATORY_REPORT, CodeLists.SEX)) {
            refused("LIST_IS_KNOWN_TO_THE_RULES", () -> as(SYSTEM, () -> work.add(id(list), code("x1", today().plusDays(1), "甲"))));
            refused("LIST_IS_KNOWN_TO_THE_RULES", () -> as(SYSTEM, () -> work.end(id(list), "1", today().plusDays(1), "通知", 1)));
        }
    }

    @Test
    void what_a_code_was_on_a_day_never_changes() {
        long list = id(CodeLists.FOUND_BY);
        String code = unique();
        LocalDate tomorrow = today().plusDays(1);
        refused("CODE_KEEPS_ITS_PAST", () -> as(SYSTEM, () -> work.add(list, code(code, LocalDate.of(1900, 1, 1), "甲"))));
        as(SYSTEM, () -> work.add(list, code(code, today(), "甲")));
        assertEquals("甲", text(code, today()));
        codes.require(CodeLists.FOUND_BY, code, today());
        refused("CODE_HOLDS_ON_THE_DAY", () -> codes.require(CodeLists.FOUND_BY, code, today().minusDays(1)));
        refused("CODE_IS_THERE_ALREADY", () -> as(SYSTEM, () -> work.add(list, code(code, tomorrow, "乙"))));

        for (LocalDate past : List.of(today(), today().minusDays(1))) {
            refused("CODE_KEEPS_ITS_PAST", () -> as(SYSTEM, () -> work.reword(list, code(code, past, "乙"), 1)));
            refused("CODE_KEEPS_ITS_PAST", () -> as(SYSTEM, () -> work.end(list, code, past, "通知", 1)));
        }
        as(SYSTEM, () -> work.reword(list, code(code, tomorrow, "错字"), 1));
        as(SYSTEM, () -> work.reword(list, code(code, tomorrow, "乙"), 2));
        as(SYSTEM, () -> work.end(list, code, today().plusDays(10), "通知", 3));
        assertEquals("甲", text(code, today()));
        assertEquals("乙", text(code, tomorrow));
        assertTrue(codes.on(CodeLists.FOUND_BY, code, today().plusDays(9)).isPresent());
        assertTrue(codes.on(CodeLists.FOUND_BY, code, today().plusDays(10)).isEmpty());
        assertEquals("乙", text(code, today().plusDays(400)));
        refused("CODE_HOLDS_BEFORE_IT_ENDS", () -> as(SYSTEM, () -> work.end(list, code, today().plusDays(20), "通知", 4)));

        assertEquals(List.of("乙", "乙", "错字", "甲"), as(SYSTEM, () -> reading.steps(list, code)).stream().map(step -> step.zh()).toList());
        assertEquals(List.of("甲"), page(list, code, today()));
        assertEquals(List.of("乙"), page(list, code, tomorrow));
        assertEquals(List.of(), page(list, code, today().plusDays(10)));
        assertEquals(List.of("甲", "乙"), page(list, code, null));
        assertEquals(4, ((Number) em.createNativeQuery("select count(*) from platform_audit_entry where action like 'CodeWork.%' and username = 'system' and result = 'DONE' "
                + "and detail like concat('%', :code, '%')").setParameter("code", code).getSingleResult()).intValue());
    }

    @Test
    void a_standard_changes_by_its_editions() {
        long list = id(CodeLists.YOUTH_AT_RISK);
        LocalDate from = today().plusDays(30);
        refused("LIST_IS_KEPT_BY_ITS_STANDARD", () -> as(SYSTEM, () -> work.add(list, code("06", from, "甲"))));
        String text = "code,zh,en\n01,闲散青少年,Idle young person\n06,新类型,New kind";
        NewEdition edition = new NewEdition(text, from, "GB/T 31000 新版", false);
        CodePreview preview = as(SYSTEM, () -> work.preview(list, edition));
        assertEquals(List.of("06"), preview.added().stream().map(Code::code).toList());
        assertEquals(1, preview.same());
        refused("CODE_FILE_HAS_FAULTS", () -> as(SYSTEM, () -> work.apply(list, new NewEdition(text + "\nx", from, "新版", false), preview.seen())));
        refused("CODES_CHANGED_SINCE_THE_PREVIEW", () -> as(SYSTEM, () -> work.apply(list, new NewEdition(text, from.plusDays(1), "新版", false), preview.seen())));
        assertEquals(1, as(SYSTEM, () -> work.apply(list, edition, preview.seen())));
        refused("CODES_CHANGED_SINCE_THE_PREVIEW", () -> as(SYSTEM, () -> work.apply(list, edition, preview.seen())));
        assertTrue(codes.on(CodeLists.YOUTH_AT_RISK, "06", from.minusDays(1)).isEmpty());
        assertTrue(codes.on(CodeLists.YOUTH_AT_RISK, "06", from).isPresent());
        CodePreview again = as(SYSTEM, () -> work.preview(list, edition));
        assertEquals(0, again.changes());
        assertEquals(0, as(SYSTEM, () -> work.apply(list, edition, again.seen())));
        as(SYSTEM, () -> work.end(list, "06", from, "撤回", 1));
        assertEquals(List.of(), codes.ever(CodeLists.YOUTH_AT_RISK, "06"), "withdrawn before its day");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        String other = "sys" + unique();
        bench.colleague(other, CaseBench.STATION, Role.SYSTEM_ADMINISTRATOR);
        long list = id(CodeLists.FOUND_BY);
        String code = unique();
        Supplier<Object> add = () -> {
            work.add(list, code(code, today(), "甲"));
            return "added";
        };
        List<Object> adding = together.run(SYSTEM, add, other, add);
        assertEquals(1, adding.stream().filter("added"::equals).count(), adding::toString);
        assertEquals(1, adding.stream().filter(BrokenRule.class::isInstance).count(), adding::toString);
        List<Object> answers = together.run(SYSTEM, () -> reworded(list, code, "乙"), other, () -> reworded(list, code, "丙"));
        assertEquals(1, answers.stream().filter(ChangedMeanwhile.class::isInstance).count(), answers::toString);
        assertEquals(2, as(SYSTEM, () -> reading.steps(list, code)).size());
        List<Object> setting = together.run(SYSTEM, () -> set(60), other, () -> set(61));
        assertEquals(1, setting.stream().filter(ChangedMeanwhile.class::isInstance).count(), setting::toString);
    }

    @Test
    void nobody_else_keeps_lists_or_settings() {
        long list = id(CodeLists.FOUND_BY);
        for (String user : List.of("officer", "chief", "security", "audit", "auditor", "duty")) {
            missing(() -> as(user, () -> reading.lists(null)));
            missing(() -> as(user, () -> work.add(list, code(unique(), today(), "甲"))));
            missing(() -> as(user, () -> settingWork.all()));
            missing(() -> as(user, () -> settingWork.set(new NewSetting("platform.amber", today().plusDays(1), 80, "会议", "试行", 0))));
        }
        missing(() -> as(SYSTEM, () -> reading.list(-1)));
        missing(() -> as(SYSTEM, () -> work.reword(list, code("nothing", today().plusDays(1), "甲"), 0)));
        missing(() -> as(SYSTEM, () -> settingWork.one("platform.nothing")));
    }

    @Test
    void a_setting_holds_from_its_day_within_its_bounds() {
        LocalDate from = today().plusDays(200);
        String key = PlatformSettings.DRAFTS.key();
        int seen = as(SYSTEM, () -> settingWork.one(key)).revision();
        refused("SETTING_KEEPS_ITS_PAST", () -> as(SYSTEM, () -> settingWork.set(new NewSetting(key, today(), 40, "会议", "试行", seen))));
        for (int wrong : List.of(0, 91, -1, Integer.MAX_VALUE)) {
            refused("SETTING_LIES_WITHIN_ITS_BOUNDS", () -> as(SYSTEM, () -> settingWork.set(new NewSetting(key, from, wrong, "会议", "试行", seen))));
        }
        refused("SETTING_CHANGE_NEEDS_SOURCE_AND_REASON", () -> as(SYSTEM, () -> settingWork.set(new NewSetting(key, from, 40, " ", "试行", seen))));
        as(SYSTEM, () -> settingWork.set(new NewSetting(key, from, 40, "所务会决定", "试行", seen)));
        assertThrows(ChangedMeanwhile.class, () -> as(SYSTEM, () -> settingWork.set(new NewSetting(key, from, 41, "会议", "试行", seen))));
        as(SYSTEM, () -> settingWork.set(new NewSetting(key, from, 45, "所务会决定", "更正", seen + 1)));
        assertEquals(PlatformSettings.DRAFTS.usual(), settings.number(PlatformSettings.DRAFTS));
        assertEquals(PlatformSettings.DRAFTS.usual(), settings.number(PlatformSettings.DRAFTS, from.minusDays(1)));
        assertEquals(45, settings.number(PlatformSettings.DRAFTS, from));
        assertTrue(as(SYSTEM, () -> settingWork.all()).stream().map(SettingRow::setting).toList().containsAll(PlatformSettings.all()));
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private Object reworded(long list, String code, String zh) {
        work.reword(list, code(code, today().plusDays(1), zh), 1);
        return zh;
    }

    private Object set(int percent) {
        settingWork.set(new NewSetting("platform.amber", today().plusDays(300), percent, "会议", "试行", 0));
        return percent;
    }

    private static Set<String> items(BehaviourTier tier) {
        return BehaviourCode.of(tier).stream().map(BehaviourCode::item).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> held(String list) {
        return codes.on(list, today()).stream().map(Code::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> page(long list, String code, LocalDate day) {
        return as(SYSTEM, () -> reading.page(list, code, day, PageRequest.first(CodeSort.FROM, false))).rows().stream().map(Code::zh).toList();
    }

    private String text(String code, LocalDate day) {
        return codes.text(CodeLists.FOUND_BY, code, day, Locale.SIMPLIFIED_CHINESE);
    }

    private CodeListRow list(String key) {
        return as(SYSTEM, () -> reading.lists(null)).stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private long id(String key) {
        return list(key).id();
    }

    private static NewCode code(String code, LocalDate from, String zh) {
        return new NewCode(code, from, zh, "Wording", "所务会决定");
    }

    private static String unique() {
        return "t" + Long.toString(System.nanoTime(), 36);
    }

    private LocalDate today() {
        return bench.today();
    }

    private <T> T as(String user, Supplier<T> what) {
        return bench.as(user, what);
    }

    private void as(String user, Runnable what) {
        bench.as(user, what);
    }

    private static void refused(String rule, Runnable what) {
        assertEquals(rule, assertThrows(BrokenRule.class, what::run).rule().name());
    }

    private static void missing(Runnable what) {
        assertThrows(NotThere.class, what::run);
    }
}
