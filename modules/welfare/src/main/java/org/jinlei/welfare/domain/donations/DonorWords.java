package org.jinlei.welfare.domain.donations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
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
        String given = summed(lines, DonationSheet.Line::quantity);
        String gone = summed(lines, DonationSheet.Line::gone);
        return gone.isEmpty() ? text("donor.words.received", MONTH.format(donation.receivedOn()), given)
                : text("donor.words.delivered", MONTH.format(donation.receivedOn()), given, MONTH.format(today), gone);
    }

    /** Each item once, whatever its sizes. */
    private String summed(List<DonationSheet.Line> lines, ToLongFunction<DonationSheet.Line> number) {
        return lines.stream().filter(line -> !line.corrected() && number.applyAsLong(line) > 0)
                .collect(Collectors.groupingBy(DonationSheet.Line::item, TreeMap::new, Collectors.summingLong(number))).entrySet().stream()
                .map(one -> counted(one.getKey(), one.getValue())).collect(Collectors.joining("、"));
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
