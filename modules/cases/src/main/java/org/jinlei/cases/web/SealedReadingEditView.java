package org.jinlei.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.cases.CasesSettings;
import org.jinlei.cases.domain.NewSealedReading;
import org.jinlei.cases.domain.SealedReadingWork;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.web.Redirect;

/** Applies to read a sealed file by its number. */
@Named
@RequestScoped
public class SealedReadingEditView {

    private static final int USUAL_DAYS = 7;

    @Inject
    private SealedReadingWork work;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Size(max = 40)
    private String number;

    @Size(max = 100)
    private String organ;

    @Size(max = 200)
    private String clause;

    @Size(max = 500)
    private String purpose;

    @Size(max = 200)
    private String document;

    private LocalDate until;
    private boolean undertaking;

    @PostConstruct
    void prepare() {
        until = LocalDate.now(clock).plusDays(Math.min(USUAL_DAYS, getLongest()));
    }

    /** Days for which it may be asked at most. */
    public int getLongest() {
        return settings.number(CasesSettings.SEALED_READING);
    }

    public String save() {
        return Redirect.to("/cases/sealed/view", work.apply(new NewSealedReading(number, organ, clause, purpose, document, until, undertaking)))
                .done("cases.applied");
    }

    public String getNumber() { return number; }
    public void setNumber(String value) { number = value; }
    public String getOrgan() { return organ; }
    public void setOrgan(String value) { organ = value; }
    public String getClause() { return clause; }
    public void setClause(String value) { clause = value; }
    public String getPurpose() { return purpose; }
    public void setPurpose(String value) { purpose = value; }
    public String getDocument() { return document; }
    public void setDocument(String value) { document = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public boolean isUndertaking() { return undertaking; }
    public void setUndertaking(boolean value) { undertaking = value; }
}
