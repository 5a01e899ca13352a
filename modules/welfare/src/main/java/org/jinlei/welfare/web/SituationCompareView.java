package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinlei.people.SchoolTerm;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.ledger.LedgerCriteria;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.analysis.SituationChange;
import org.jinlei.welfare.domain.analysis.SituationFilter;
import org.jinlei.welfare.domain.analysis.SituationReading;
import org.jinlei.welfare.domain.analysis.TermComparison;

/** Two terms beside each other: who became left-behind, who came back. The latest and the one before when the address names none. */
@Named
@RequestScoped
public class SituationCompareView {

    @Inject
    private SituationReading reading;

    @Inject
    private SituationView view;

    @Inject
    private OrganisationDirectory organisation;

    @Inject
    private Parameters parameters;

    private TermComparison comparison;

    public TermComparison getComparison() {
        if (comparison == null) {
            List<SchoolTerm> terms = view.getSheet().terms();
            SchoolTerm asked = SituationFilter.term(parameters.text("term"));
            SchoolTerm term = asked != null ? asked : terms.isEmpty() ? null : terms.get(0);
            SchoolTerm since = SituationFilter.term(parameters.text("since"));
            comparison = term == null ? null : reading.compare(since != null ? since : terms.stream().filter(one -> one.compareTo(term) < 0).findFirst().orElse(term.previous()), term);
        }
        return comparison;
    }

    public List<SelectItem> getTerms() {
        return view.getTerms();
    }

    public SituationChange[] getChanges() {
        return SituationChange.values();
    }

    public Long number(SituationChange change) {
        return getComparison().counts().get(change);
    }

    public String village(long place) {
        return place == 0 ? Messages.text("welfare", "situation.elsewhere") : organisation.name(place);
    }

    /** The pupils of the later term to whom this happened. */
    public String rows(SituationChange change) {
        return rows(getComparison().term(), getComparison().since(), change, null);
    }

    public String rows(SituationChange change, long place) {
        return rows(getComparison().term(), getComparison().since(), change, place);
    }

    /** The pupils of the earlier term who are in the later no more. */
    public String getGone() {
        return rows(getComparison().since(), getComparison().term(), SituationChange.ONLY_HERE, null);
    }

    private static String rows(SchoolTerm term, SchoolTerm since, SituationChange change, Long village) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("ledger", "situation");
        query.put("term", term.code());
        query.put("since", since.code());
        query.put("change", change.name());
        if (village != null) {
            query.put("village", village.toString());
        }
        return "/reporting/ledgers/view?" + new LedgerCriteria(query).encoded();
    }
}
