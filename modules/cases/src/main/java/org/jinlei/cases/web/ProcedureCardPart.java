package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.card.CardLine;
import org.jinlei.cases.domain.card.PersonCard;
import org.jinlei.cases.domain.card.ProcedureCard;
import org.jinlei.cases.domain.correction.TaskFacts;
import org.jinlei.cases.domain.correction.TaskSheet;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;

/** The procedure card on the page of a case: what the law asks for with each minor, and how far it is. */
@Named
@RequestScoped
public class ProcedureCardPart {

    @Inject
    private CaseInHand file;

    @Inject
    private ProcedurePart procedure;

    @Inject
    private OutcomePart outcomes;

    @Inject
    private EarlierPart earlier;

    @Inject
    private CorrectionPart correction;

    @Inject
    private LegalAidPart legalAid;

    @Inject
    private CounsellingPart counselling;

    @Inject
    private CaseWords words;

    @Inject
    private Clock clock;

    private List<CardLine> lines;

    /** The lines of all minors in the order of the persons. */
    public List<CardLine> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            file.getPersons().forEach(one -> lines.addAll(ProcedureCard.of(card(one))));
        }
        return lines;
    }

    private PersonCard card(CasePerson one) {
        long id = one.getId();
        boolean minorOffender = one.isOffender() && one.facts().age().mayBeMinor();
        DispositionFacts outcome = one.isOffender() ? outcomes.outcomeOf(id) : null;
        return new PersonCard(one.facts(), file.getFile().nature().needsSpecialCare(), procedure.getCards().stream().filter(card -> card.participantId() == id).toList(),
                legalAid.getSheet().of(id), outcome == null || outcome.status() == ApprovalStatus.RETURNED ? null : outcome, minorOffender ? earlier.of(id) : null,
                task(id), counselling.getRecords().stream().filter(record -> record.participantId() == id).toList(), LocalDateTime.now(clock));
    }

    private TaskFacts task(long participantId) {
        return correction.getTasks().stream().map(TaskSheet::getTask).filter(task -> task.participantId() == participantId).findFirst().orElse(null);
    }

    /** Name of the person, once for all lines that follow each other. */
    public String name(CardLine line) {
        int at = getLines().indexOf(line);
        return at > 0 && getLines().get(at - 1).participantId() == line.participantId() ? "" : file.name(line.participantId());
    }

    /** The sentence of a line. */
    public String text(CardLine line) {
        return line.missing() != null ? words.rule(line.missing())
                : Messages.text("cases", "line." + line.text(), line.values().stream().map(Labels::text).toArray());
    }
}
