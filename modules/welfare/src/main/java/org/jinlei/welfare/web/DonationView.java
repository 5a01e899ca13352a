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
import org.jinlei.welfare.domain.donations.DonationRegister;
import org.jinlei.welfare.domain.donations.DonationSheet;
import org.jinlei.welfare.domain.donations.DonationWork;
import org.jinlei.welfare.domain.donations.DonorToldHow;

/** One donation: what it brought and what the donor was told. */
@Named
@RequestScoped
public class DonationView {

    @Inject
    private DonationRegister register;

    @Inject
    private DonationWork work;

    @Inject
    private Parameters parameters;

    @Inject
    private Clock clock;

    private DonationSheet sheet;
    private DonorToldHow way;
    private LocalDate on;

    @Size(max = 1000)
    private String words;

    @PostConstruct
    void prepare() {
        on = LocalDate.now(clock);
    }

    public DonationSheet getSheet() {
        if (sheet == null) {
            sheet = register.sheet(parameters.id());
        }
        return sheet;
    }

    public String tell() {
        work.tell(parameters.id(), way, on, words);
        return Redirect.to("/welfare/donations/view", parameters.id()).done("welfare.donorTold");
    }

    public DonorToldHow[] getWays() { return DonorToldHow.values(); }

    public DonorToldHow getWay() { return way; }
    public void setWay(DonorToldHow value) { way = value; }
    public LocalDate getOn() { return on; }
    public void setOn(LocalDate value) { on = value; }
    /** What was typed, and at first what the numbers say. */
    public String getWords() { return words == null ? getSheet().words() : words; }
    public void setWords(String value) { words = value; }
}
