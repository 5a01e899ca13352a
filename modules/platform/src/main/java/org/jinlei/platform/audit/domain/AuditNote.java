package org.jinlei.platform.audit.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is gathered about one use case while it runs. */
public final class AuditNote {

    static final int LONGEST = 4000;
    /** Characters of a reason or a fact. */
    private static final int TEXT = 500;

    private final String action;
    private final Map<String, TreeSet<Long>> subjects = new LinkedHashMap<>();
    private String reason;
    private String detail;
    private Long actingFor;

    public AuditNote(String action) {
        this.action = action;
    }

    public void concerns(String kind, Collection<Long> ids) {
        subjects.computeIfAbsent(kind, any -> new TreeSet<>()).addAll(ids);
    }

    public void because(String text) {
        reason = text;
    }

    public void detail(String text) {
        detail = detail == null ? text : detail + "; " + text;
    }

    public void actingFor(long user) {
        if (actingFor == null) {
            actingFor = user;
            detail("for User " + user);
            concerns("User", List.of(user));
        }
    }

    public Long actingFor() {
        return actingFor;
    }

    public String action() {
        return action;
    }

    String reason() {
        return shortened(reason);
    }

    String detail() {
        return shortened(detail);
    }

    /** Kinds and ids in a fixed order: {@code CaseFile:4,9 Person:17}. */
    String subjects() {
        StringBuilder text = new StringBuilder();
        subjects.forEach((kind, ids) -> {
            if (!ids.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(kind).append(':');
                String separator = "";
                for (Long id : ids) {
                    text.append(separator).append(id);
                    separator = ",";
                }
            }
        });
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** What is longer stands whole in its record; here one sees that it goes on. */
    private static String shortened(String text) {
        return text == null || text.length() <= TEXT ? text : text.substring(0, TEXT - 1) + "…";
    }
}
