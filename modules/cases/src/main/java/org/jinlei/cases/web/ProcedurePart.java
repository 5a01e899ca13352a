package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.cases.domain.CaseGuardian;
import org.jinlei.cases.domain.procedure.ProcedureWork;
import org.jinlei.cases.domain.procedure.QuestioningView;
import org.jinlei.platform.access.UserDirectory;

/** The procedure card on the page of a case. */
@Named
@RequestScoped
public class ProcedurePart {

    @Inject
    private ProcedureWork work;

    @Inject
    private UserDirectory users;

    @Inject
    private CaseInHand file;

    private List<QuestioningView> cards;

    /** Name of the adult present, wherever it is written. */
    public String adult(QuestioningView view) {
        if (view.card().adultUserId() != null) {
            return users.name(view.card().adultUserId());
        }
        Long person = view.card().adultPersonId();
        String known = person == null ? null : file.getPersons().stream().flatMap(one -> Stream.concat(
                one.facts().personId() == person ? Stream.of(one.name()) : Stream.empty(),
                one.guardians().stream().filter(guardian -> guardian.personId() == person).map(CaseGuardian::name))).findFirst().orElse(null);
        return known != null ? known : view.card().adultName() == null ? "" : view.card().adultName();
    }

    public List<QuestioningView> getCards() {
        if (cards == null) {
            cards = work.cardsOf(file.getId());
        }
        return cards;
    }
}
