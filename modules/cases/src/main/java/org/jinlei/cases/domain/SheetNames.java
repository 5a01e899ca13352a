package org.jinlei.cases.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jinlei.people.Age;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.UserSummary;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.sheets.SheetDraft;
import org.jinlei.platform.sheets.SheetOrder;

/** How colleagues, units and ages are written on the sheets of cases. */
@ApplicationScoped
public class SheetNames {

    /** Older than anybody: the upper end of an age of which nothing is known. */
    private static final int NOBODY_IS_OLDER = 120;

    @Inject
    private Wording wording;

    @Inject
    private UserDirectory users;

    @Inject
    private OrganisationDirectory organisation;

    /** A sheet with the texts of this module. */
    public SheetDraft begin(SheetOrder order) {
        return new SheetDraft(wording, "cases", order.language());
    }

    public String officer(Long id) {
        return users.name(id);
    }

    /** Names of many colleagues at once. */
    public Map<Long, String> officers(Collection<Long> ids) {
        return users.byIds(ids).values().stream().collect(Collectors.toMap(UserSummary::id, UserSummary::name));
    }

    public String unit(Long id) {
        return organisation.name(id);
    }

    /** Guardians with what they are to the child. */
    public String guardians(List<CaseGuardian> guardians, SheetDraft draft) {
        return guardians.stream().map(one -> draft.text("sheet.guardian", one.name(), draft.value(one.kind()))).collect(Collectors.joining(draft.text("sheet.and")));
    }

    /** Completed years at an act, as the screens write them. */
    public String age(AgeAtAct age, SheetDraft draft) {
        if (age == null) {
            return "";
        }
        String years = age.atMost() >= NOBODY_IS_OLDER ? draft.text("age.unknown") : age.atLeast() == age.atMost()
                ? draft.text("age.years", age.atLeast()) : draft.text("age.range", age.atLeast(), age.atMost());
        return age.proven() ? years : draft.text("age.unproven", years);
    }

    /** Completed years. */
    public String age(Age age, SheetDraft draft) {
        return age == null || !age.isKnown() ? draft.text("age.unknown") : age(AgeAtAct.of(age), draft);
    }
}
