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
            comparison = reading.compare(SituationFilter.term(parameters.text("since")), SituationFilter.term(parameters.text("term")));
        }
        return comparison;
    }

    public List<SelectItem> getTerms() {
        return getComparison().terms().stream().map(term -> new SelectItem(term.code(), view.term(term))).toList();
    }

    /** Both terms as schools write them. */
    public String getTitle() {
        return Messages.text("welfare", "situation.between", view.term(getComparison().since()), view.term(getComparison().term()));
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

    public String became(long place) {
        return rows(SituationChange.BECAME, place);
    }

    public String returned(long place) {
        return rows(SituationChange.RETURNED, place);
    }

    public String stayed(long place) {
        return rows(SituationChange.STAYED, place);
    }

    private String rows(SituationChange change, long place) {
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
