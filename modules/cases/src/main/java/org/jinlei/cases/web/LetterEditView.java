package org.jinlei.cases.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.cases.domain.intake.MissedFacts;
import org.jinlei.cases.domain.intake.MissedReportWork;
import org.jinlei.cases.domain.intake.ReportingUnitKind;
import org.jinlei.cases.domain.letters.AddresseeKind;
import org.jinlei.cases.domain.letters.LetterFacts;
import org.jinlei.cases.domain.letters.LetterProblem;
import org.jinlei.cases.domain.letters.LetterRegister;
import org.jinlei.cases.domain.letters.LetterWork;
import org.jinlei.cases.domain.letters.NewLetter;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;

/** Drafts a recommendation letter, for a unit that kept silent with its name and the law filled in, or changes a draft. */
@Named
@ViewScoped
public class LetterEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long letterId;
    private Long reportId;
    private Long missedId;
    private int version;
    private AddresseeKind addresseeKind;
    private Long addresseeUnit;
    private LetterProblem problem;

    @Size(max = 100)
    private String addressee;

    @Size(max = 4000)
    private String facts;

    @Size(max = 2000)
    private String advice;

    @Size(max = 500)
    private String basis;

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

    public void open() {
        letterId = parameters.number("id");
        reportId = parameters.number("report");
        missedId = parameters.number("missed");
        if (letterId != null) {
            read(register.view(letterId));
        } else {
            basis = Messages.text("cases", "letter.basis.usual");
            if (reportId != null && missedId != null) {
                about(missed.view(reportId, missedId));
            }
        }
    }

    private void read(LetterFacts letter) {
        version = letter.version();
        addresseeKind = letter.text().addresseeKind();
        addresseeUnit = letter.text().addresseeUnit();
        addressee = letter.text().addressee();
        problem = letter.text().problem();
        facts = letter.text().facts();
        advice = letter.text().advice();
        basis = letter.text().basis();
    }

    private void about(MissedFacts silent) {
        boolean school = silent.unitKind() == ReportingUnitKind.SCHOOL || silent.unitKind() == ReportingUnitKind.KINDERGARTEN;
        addresseeKind = school ? AddresseeKind.SCHOOL : AddresseeKind.UNIT;
        addressee = silent.unitName();
        problem = silent.concealed() ? LetterProblem.CONCEALED : LetterProblem.DID_NOT_REPORT;
        basis = Messages.text("cases", silent.concealed() ? "letter.basis.concealed" : "letter.basis.silent");
    }

    public String save() {
        NewLetter what = new NewLetter(addresseeKind, addresseeUnit, addressee, problem, facts, advice, basis);
        if (letterId == null) {
            return Redirect.to("/cases/letters/view", work.draft(what, reportId, missedId)).done("cases.letterDrafted");
        }
        work.write(letterId, what, version);
        return Redirect.to("/cases/letters/view", letterId).done("cases.letterDrafted");
    }

    public List<SelectItem> getUnits() {
        return places.addressees(CasesPermissions.LETTERS);
    }

    public AddresseeKind[] getAddresseeKinds() { return AddresseeKind.values(); }
    public LetterProblem[] getProblems() { return LetterProblem.values(); }
    public int getVersion() { return version; }
    public AddresseeKind getAddresseeKind() { return addresseeKind; }
    public void setAddresseeKind(AddresseeKind value) { addresseeKind = value; }
    public Long getAddresseeUnit() { return addresseeUnit; }
    public void setAddresseeUnit(Long value) { addresseeUnit = value; }
    public String getAddressee() { return addressee; }
    public void setAddressee(String value) { addressee = value; }
    public LetterProblem getProblem() { return problem; }
    public void setProblem(LetterProblem value) { problem = value; }
    public String getFacts() { return facts; }
    public void setFacts(String value) { facts = value; }
    public String getAdvice() { return advice; }
    public void setAdvice(String value) { advice = value; }
    public String getBasis() { return basis; }
    public void setBasis(String value) { basis = value; }
}
