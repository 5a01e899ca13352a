package org.jinlei.reporting.web;

import java.util.List;

/** A filter of a ledger as the query form shows it. */
public record ShownFilter(String name, String label, String type, List<?> options, boolean more) {
    public String getName() { return name; }
    public String getLabel() { return label; }
    public String getType() { return type; }
    public List<?> getOptions() { return options; }
    public boolean isMore() { return more; }
}
