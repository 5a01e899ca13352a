package org.jinlei.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.data.SortKey;

/**
 * Finding by any name or number, whatever it belongs to. Modules put what they find on the page as parts of {@code /find}: each asks its own lists with
 * {@link #getText()}, so that nobody finds here what no list would show them, and tells how much it was.
 */
@Named("find")
@RequestScoped
public class FindView {

    /** Rows of each kind; the whole list of the kind has the rest. */
    private static final int SHOWN = 8;

    @Inject
    private Parameters parameters;

    private boolean found;

    /** What is looked for, or null. */
    public String getText() {
        return parameters.text("q");
    }

    /** The text as part of an address. */
    public String getEncoded() {
        return URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    /** Whether nothing of any kind was found; true once all parts were asked. */
    public boolean isNothing() {
        return getText() != null && !found;
    }

    /** A page of what fits; nothing is looked for before somebody has typed. */
    public <T, S extends Enum<S> & SortKey> Page<T> of(S sort, boolean descending, BiFunction<String, PageRequest<S>, Page<T>> source) {
        String text = getText();
        Page<T> page = text == null ? Page.empty() : source.apply(text, new PageRequest<>(sort, descending, null, SHOWN));
        found |= !page.rows().isEmpty();
        return page;
    }
}
