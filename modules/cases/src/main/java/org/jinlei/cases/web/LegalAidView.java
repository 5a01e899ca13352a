package org.jinlei.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jinlei.cases.domain.CasePerson;
import org.jinlei.cases.domain.legalaid.FilingNote;
import org.jinlei.cases.domain.legalaid.LegalAidFacts;
import org.jinlei.cases.domain.legalaid.LegalAidWork;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.platform.web.TwoAtOnce;

/** That a matter is a criminal one, and the defence of one of its minor suspects. */
@Named
@ViewScoped
public class LegalAidView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> LABELS = Map.of("defenderSince", "since", "lawyer", "lawyerName", "lawyerAssignedOn", "assignedOn",
            "exemptReason", "exempt");

    @Inject
    private transient LegalAidWork work;

    @Inject
    private transient LegalAidPart part;

    @Inject
    private transient CaseInHand file;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient TwoAtOnce twoAtOnce;

    @Inject
    private transient Clock clock;

    @Valid
    private LegalAidForm form;

    private LegalAidForm opened;
    private Integer version;

    @Valid
    private CriminalFilingForm filing;

    private CriminalFilingForm filingOpened;
    private Integer filingVersion;

    @Size(max = 500)
    private String withdrawal;

    public void open() {
        if (!file.isWorked() || parameters.number("participant") != null && getAid() == null) {
            throw new NotThere();
        }
    }

    /** The suspect whose defence the page is about, or null when it is about the filing. */
    public LegalAidFacts getAid() {
        Long participant = parameters.number("participant");
        return participant == null ? null : part.getSheet().of(participant);
    }

    public CasePerson getSuspect() {
        return file.person(getAid().participantId());
    }

    public LegalAidForm getForm() {
        if (form == null) {
            form = new LegalAidForm();
            if (getAid() != null) {
                form.read(getAid().record());
                read();
            }
        }
        return form;
    }

    private LegalAidForm read() {
        opened = new LegalAidForm();
        opened.read(getAid().record());
        version = getAid().version();
        return opened;
    }

    public String noteFiling() {
        twoAtOnce.write(() -> work.noteFiling(file.getId(), filing.getFiledOn(), filing.getOfficialNumber(), filingVersion), filingOpened, filing, this::readFiling,
                field -> Messages.text("cases", "legalAid." + (field.equals("officialNumber") ? "official" : field)), (field, value) -> Labels.text(value));
        return done("filingNoted");
    }

    public String withdrawFiling() {
        work.withdrawFiling(file.getId(), withdrawal);
        return done("filingWithdrawn");
    }

    public String save() {
        twoAtOnce.write(() -> work.write(file.getId(), getAid().participantId(), form.record(), version), opened, form, this::read,
                field -> Messages.text("cases", "legalAid." + LABELS.getOrDefault(field, field)), (field, value) -> Labels.text(value));
        return done("legalAidKept");
    }

    private String done(String what) {
        return Redirect.to("/cases/view", file.getId()).done("cases." + what);
    }

    public FilingNote getFiling() {
        return part.getSheet().getFiling();
    }

    public Integer getVersion() { return version; }
    /** The filing as it is written. */
    public CriminalFilingForm getFilingForm() {
        if (filing == null) {
            filing = new CriminalFilingForm();
            if (getFiling() == null) {
                filing.setFiledOn(LocalDate.now(clock));
                filing.setOfficialNumber(file.getFile().officialNumber());
            } else {
                filing.read(getFiling());
            }
            readFiling();
        }
        return filing;
    }

    private CriminalFilingForm readFiling() {
        filingOpened = new CriminalFilingForm();
        if (getFiling() != null) {
            filingOpened.read(getFiling());
            filingVersion = getFiling().version();
        }
        return filingOpened;
    }

    public String getWithdrawal() { return withdrawal; }
    public void setWithdrawal(String value) { withdrawal = value; }
}
