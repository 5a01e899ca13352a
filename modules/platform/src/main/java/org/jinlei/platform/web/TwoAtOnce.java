package org.jinlei.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jinlei.platform.rules.ChangedMeanwhile;

/**
 * Writes the form of a record on which others may write, too. When somebody else was faster nothing is written: the form takes over what
 * only they changed, keeps what was typed, and the page tells the rest by {@code /platform/parts/_differences.xhtml}.
 */
@Named
@RequestScoped
public class TwoAtOnce {

    private List<Merge.Difference> differences = List.of();

    /**
     * Writes a form.
     *
     * @param write writes it with the version that was read
     * @param opened the form as it was opened
     * @param mine  the form as it was typed
     * @param again reads the record anew, for the next attempt, and answers it as a form
     * @param label name of a property
     * @param text  how a property's value is written
     */
    public <F> void write(Runnable write, F opened, F mine, Supplier<F> again, UnaryOperator<String> label, BiFunction<String, Object, String> text) {
        try {
            write.run();
        } catch (ChangedMeanwhile faster) {
            differences = Merge.into(opened, mine, again.get(), label, text);
            throw faster;
        }
    }

    /** What the other changed; empty while nobody was faster. */
    public List<Merge.Difference> getDifferences() {
        return differences;
    }
}
