package org.jinlei.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that waits for a record which is first made on another: its address, ending where the number comes, travels in {@code then}. Only pages of this
 * system that the caller may open are gone on to.
 */
@Named
@RequestScoped
public class Onward {

    private static final Pattern ADDRESS = Pattern.compile("((?:/[a-z]+)+)\\?((?:[A-Za-z]+=[A-Za-z0-9_-]*&)*[A-Za-z]+=)");

    @Inject
    private Navigation navigation;

    @Inject
    private Parameters parameters;

    /** Address of the page on which the record is made, coming back to this address afterwards. */
    public String by(String page, String back) {
        return page + "?then=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The waiting page of this address, or null when there is none or none for the caller. */
    public String asked() {
        String then = parameters.text("then");
        return then != null && address(then).isPresent() ? then : null;
    }

    /** Goes on to the waiting page with the record. */
    public Redirect.To to(String then, long id) {
        Matcher address = address(then).orElseThrow();
        return new Redirect.To(address.group(1) + "?faces-redirect=true&" + address.group(2) + id);
    }

    private Optional<Matcher> address(String then) {
        Matcher address = ADDRESS.matcher(then);
        return address.matches() && navigation.leads(address.group(1)) ? Optional.of(address) : Optional.empty();
    }
}
