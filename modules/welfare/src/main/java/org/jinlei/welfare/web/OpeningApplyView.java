package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.openings.OpeningApplicationWork;
import org.jinlei.welfare.domain.openings.NewApplication;
import org.jinlei.welfare.domain.openings.OpeningPurpose;

/** Applying to open the file of a child from elsewhere, or a restricted one; {@code file} in the address names the latter. */
@Named
@RequestScoped
public class OpeningApplyView {

    private static final int DAYS = 7;

    @Inject
    private OpeningApplicationWork work;

    @Inject
    private FilePlaces places;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private Long station;
    private OpeningPurpose purpose;
    private LocalDate until;

    @Size(max = 60)
    private String childName;

    @Size(max = 40)
    private String childNumber;

    @Size(max = 500)
    private String words;

    @PostConstruct
    void prepare() {
        station = places.getOwnStation();
        until = LocalDate.now(clock).plusDays(DAYS);
    }

    public String apply() {
        long id = work.apply(new NewApplication(getFile(), childName, childNumber, station, purpose, words, until));
        return Redirect.to("/welfare/openings/application", id).done("welfare.applied");
    }

    /** Number of the restricted file, or null for a child from elsewhere. */
    public Long getFile() {
        return parameters.number("file");
    }

    public OpeningPurpose[] getPurposes() { return OpeningPurpose.values(); }
    public Long getStation() { return station; }
    public void setStation(Long value) { station = value; }
    public OpeningPurpose getPurpose() { return purpose; }
    public void setPurpose(OpeningPurpose value) { purpose = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public String getChildName() { return childName; }
    public void setChildName(String value) { childName = value; }
    public String getChildNumber() { return childNumber; }
    public void setChildNumber(String value) { childNumber = value; }
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
}
