package org.jinlei.welfare.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.donations.DonationNature;
import org.jinlei.welfare.domain.donations.DonationWork;
import org.jinlei.welfare.domain.donations.NewDonation;
import org.jinlei.welfare.domain.donations.StockItem;

/** Takes in a donation: from whom, on which way, and what came. */
@Named
@ViewScoped
public class DonationReceiveView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 6;

    private DonationNature nature;
    private boolean anonymous;
    private LocalDate receivedOn;

    @Size(max = 100)
    private String channel;

    @Size(max = 60)
    private String reference;

    @Size(max = 100)
    private String donor;

    @Size(max = 500)
    private String note;

    @DecimalMin("0.01")
    @Digits(integer = 8, fraction = 2)
    private BigDecimal money;

    @Valid
    private List<GiftLineForm> lines;

    @Inject
    private transient DonationWork work;

    @Inject
    private transient Clock clock;

    @PostConstruct
    void prepare() {
        receivedOn = LocalDate.now(clock);
        lines = new ArrayList<>(Stream.generate(GiftLineForm::new).limit(LINES).toList());
    }

    public String save() {
        List<NewDonation.Line> came = new ArrayList<>(lines.stream().filter(line -> !line.isEmpty()).map(GiftLineForm::line).toList());
        if (money != null) {
            came.add(new NewDonation.Line(StockItem.MONEY, null, CarePlaces.amount(true, money)));
        }
        long id = work.receive(new NewDonation(nature, channel, reference, donor, anonymous, note, receivedOn, came));
        return Redirect.to("/welfare/donations/view", id).done("welfare.donationReceived");
    }

    public DonationNature[] getNatures() { return DonationNature.values(); }
    public List<StockItem> getItems() { return StockItem.goods(); }
    public List<GiftLineForm> getLines() { return lines; }

    public DonationNature getNature() { return nature; }
    public void setNature(DonationNature value) { nature = value; }
    public boolean isAnonymous() { return anonymous; }
    public void setAnonymous(boolean value) { anonymous = value; }
    public LocalDate getReceivedOn() { return receivedOn; }
    public void setReceivedOn(LocalDate value) { receivedOn = value; }
    public String getChannel() { return channel; }
    public void setChannel(String value) { channel = value; }
    public String getReference() { return reference; }
    public void setReference(String value) { reference = value; }
    public String getDonor() { return donor; }
    public void setDonor(String value) { donor = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public BigDecimal getMoney() { return money; }
    public void setMoney(BigDecimal value) { money = value; }
}
