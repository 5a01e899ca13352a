package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jinlei.platform.ledger.Wording;

/** What can be said to a donor: kind, number and month, and nothing from which a child could be known. Written in Chinese whatever the screen's language. */
@ApplicationScoped
class DonorWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");
    private static final int FEN_DIGITS = 2;

    @Inject
    private Wording wording;

    String about(DonationFacts donation, List<DonationSheet.Line> lines, LocalDate today) {
        String given = lines.stream().filter(line -> !line.corrected()).map(line -> counted(line.item(), line.quantity())).collect(Collectors.joining("、"));
        String gone = lines.stream().filter(line -> !line.corrected() && line.gone() > 0).map(line -> counted(line.item(), line.gone())).collect(Collectors.joining("、"));
        return gone.isEmpty() ? text("donor.words.received", MONTH.format(donation.receivedOn()), given)
                : text("donor.words.delivered", MONTH.format(donation.receivedOn()), given, MONTH.format(today), gone);
    }

    private String counted(StockItem item, long quantity) {
        String name = wording.value(item, Locale.SIMPLIFIED_CHINESE);
        return item.isMoney() ? text("donor.words.money", name, BigDecimal.valueOf(quantity, FEN_DIGITS).toPlainString())
                : text("donor.words.goods", name, String.valueOf(quantity));
    }

    private String text(String key, Object... arguments) {
        return wording.text("welfare", key, Locale.SIMPLIFIED_CHINESE, arguments);
    }
}
