package org.jinlei.platform.time.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jinlei.platform.time.LimitKind;
import org.jinlei.platform.time.LimitTerms;
import org.jinlei.platform.time.TimeLimitRule;
import org.jinlei.platform.time.domain.LimitRuleWork;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;

/** The time limits of the law with their versions. */
@Named
@RequestScoped
public class LimitListView {

    @Inject
    private LimitRuleWork work;

    @Inject
    private Clock clock;

    private List<Line> lines;

    /** A version, and whether it rules events of today. */
    public record Line(TimeLimitRule rule, boolean inForce) {
        public TimeLimitRule getRule() { return rule; }
        public boolean isInForce() { return inForce; }
    }

    public List<Line> getLines() {
        if (lines == null) {
            LocalDate today = LocalDate.now(clock);
            Set<LimitKind> found = new HashSet<>();
            lines = work.all().stream().map(rule -> new Line(rule, !rule.validFrom().isAfter(today) && found.add(rule.kind()))).toList();
        }
        return lines;
    }

    /** The limit in words: 30 日, 立即. */
    public String amount(TimeLimitRule rule) {
        return amount(rule.terms());
    }

    private static String amount(LimitTerms terms) {
        return terms.amount() == 0 ? Messages.text("platform", "limits.atOnce") : Messages.text("platform", "limits.amount", terms.amount(), Labels.text(terms.unit()));
    }

    /** How often and by how much it may be extended. */
    public String extension(TimeLimitRule rule) {
        return rule.extensions() == 0 ? "" : Messages.text("platform", "limits.extension", rule.extensions(), rule.extensionAmount(), Labels.text(rule.terms().unit()));
    }
}
