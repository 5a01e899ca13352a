package org.jinlei.cases.domain.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jinlei.cases.domain.ApprovalStatus;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.CaseSheet;
import org.jinlei.cases.domain.correction.CorrectionWork;
import org.jinlei.cases.domain.correction.TaskFacts;
import org.jinlei.cases.domain.counselling.CounsellingFacts;
import org.jinlei.cases.domain.counselling.CounsellingWork;
import org.jinlei.cases.domain.legalaid.LegalAidSheet;
import org.jinlei.cases.domain.legalaid.LegalAidWork;
import org.jinlei.cases.domain.outcome.DispositionFacts;
import org.jinlei.cases.domain.outcome.DispositionWork;
import org.jinlei.cases.domain.outcome.EarlierView;
import org.jinlei.cases.domain.outcome.EarlierWork;
import org.jinlei.cases.domain.procedure.QuestioningView;

/** Gathers the lines of all minors of a case for paper, which never tells of records that the reader cannot read. */
@ApplicationScoped
class PersonCards {

    @Inject
    private DispositionWork dispositions;

    @Inject
    private EarlierWork earlier;

    @Inject
    private CorrectionWork correction;

    @Inject
    private LegalAidWork legalAid;

    @Inject
    private CounsellingWork counselling;

    @Inject
    private Clock clock;

    List<CardLine> of(CaseSheet file, List<QuestioningView> questionings) {
        long id = file.file().id();
        LegalAidSheet aid = legalAid.of(id);
        List<DispositionFacts> outcomes = dispositions.outcomesOf(id);
        List<TaskFacts> tasks = correction.tasksOf(id);
        List<CounsellingFacts> records = counselling.of(id);
        LocalDateTime now = LocalDateTime.now(clock);
        return file.persons().stream().flatMap(one -> ProcedureCard.of(new PersonCard(one.facts(), file.file().nature().needsSpecialCare(),
                questionings.stream().filter(card -> card.participantId() == one.getId()).toList(), aid.of(one.getId()),
                outcomes.stream().filter(outcome -> outcome.participantId() == one.getId() && outcome.status() != ApprovalStatus.RETURNED).findFirst().orElse(null),
                readable(id, one), tasks.stream().filter(task -> task.participantId() == one.getId()).findFirst().orElse(null),
                records.stream().filter(record -> record.participantId() == one.getId()).toList(), now)).stream()).toList();
    }

    private EarlierView readable(long file, CasePerson one) {
        return one.isOffender() && one.facts().age().mayBeMinor() ? new EarlierView(earlier.of(file, one.getId()).readable(), null) : null;
    }
}
