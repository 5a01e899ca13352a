package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.ReportingUnitKind;
import org.jinlei.cases.domain.intake.MissedFacts;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.letters.AddresseeKind;
import org.jinlei.cases.domain.letters.LetterFacts;
import org.jinlei.cases.domain.letters.LetterProblem;
import org.jinlei.cases.domain.letters.LetterRegister;
import org.jinlei.cases.domain.letters.LetterWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** Drafts a recommendation letter, for a unit that kept silent with its name and the law filled in, or changes a draft. */
@Named
@ViewScoped
public class LetterEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long letterId;
    private Long reportId;
    private Long missedId;
    private int version;
    @Valid
    private final LetterForm form = new LetterForm();
    private LetterForm opened;

    @Inject
    private transient LetterWork work;

    @Inject
    private transient LetterRegister register;

    @Inject
    private transient MissedReportWork missed;

    @Inject
    private transient Places places;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    public void open() {
        letterId = parameters.number("id");
        reportId = parameters.number("report");
        missedId = parameters.number("missed");
        if (letterId != null) {
            form.read(read().text());
        } else {
            form.setBasis(Messages.text("cases", "letter.basis.usual"));
            if (reportId != null && missedId != null) {
                about(missed.view(reportId, missedId));
            }
        }
    }

    private LetterFacts read() {
        LetterFacts letter = register.view(letterId);
        opened = new LetterForm();
        opened.read(letter.text());
        version = letter.version();
        return letter;
    }

    private LetterForm again() {
        read();
        return opened;
    }

    private void about(MissedFacts silent) {
        boolean school = silent.unitKind() == ReportingUnitKind.SCHOOL || silent.unitKind() == ReportingUnitKind.KINDERGARTEN;
        form.setAddresseeKind(school ? AddresseeKind.SCHOOL : AddresseeKind.UNIT);
        form.setAddressee(silent.unitName());
        form.setProblem(silent.concealed() ? LetterProblem.CONCEALED : LetterProblem.DID_NOT_REPORT);
        form.setBasis(Messages.text("cases", silent.concealed() ? "letter.basis.concealed" : "letter.basis.silent"));
    }

    public String save() {
        if (letterId == null) {
            return Redirect.to("/cases/letters/view", work.draft(form.letter(), reportId, missedId)).done("cases.letterDrafted");
        }
        twoAtOnce.write(() -> work.write(letterId, form.letter(), version), opened, form, this::again, field -> Messages.text("cases", "letter." + field),
                (field, value) -> field.equals("addresseeUnit") ? places.unit((Long) value) : Labels.text(value));
        return Redirect.to("/cases/letters/view", letterId).done("cases.letterDrafted");
    }

    public List<SelectItem> getUnits() {
        return places.addressees(CasesPermissions.LETTERS);
    }

    public AddresseeKind[] getAddresseeKinds() { return AddresseeKind.values(); }
    public LetterProblem[] getProblems() { return LetterProblem.values(); }
    public LetterForm getForm() { return form; }
    public int getVersion() { return version; }
}
