package org.jinlei.platform.drafts.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which form of which page a draft belongs to, as the page carries it: written by the server when it showed the form to somebody who may
 * open it, and signed for that person.
 *
 * @param page     path of the page
 * @param address  what in its address names the record
 * @param form     id of the form
 * @param opening  0 for a form about records; a form that begins something new is another one each time it is opened, so that two tabs do
 *                 not write into each other
 * @param records  the records that the form is about, as {@code CaseFile:12 Person:5}
 * @param version  version of the record with which the form was opened, or -1
 * @param openedAt when the form was shown
 */
public record DraftTicket(String page, String address, String form, long opening, String records, int version, LocalDateTime openedAt) {

    private static final Pattern PART = Pattern.compile("([A-Za-z]{1,20})=([A-Za-z0-9_-]{1,40})");
    /** Name of the parameter that asks for one of several drafts of a new form. */
    public static final String RESUME = "resume";

    private static final Set<String> OF_LISTS = Set.of("q", "sort", "dir", "at", "size", "done", "lang", RESUME);
    private static final int LONGEST = 200;
    private static final int PARTS = 7;
    private static final long MICROS = 1_000_000;

    /** What names the record in the question of an address, in one order; search words and greetings do not. */
    public static String addressOf(String query) {
        if (query == null) {
            return "";
        }
        String address = Arrays.stream(query.split("&")).filter(part -> PART.matcher(part).matches())
                .filter(part -> !OF_LISTS.contains(part.substring(0, part.indexOf('=')).toLowerCase(Locale.ROOT))).sorted().distinct().collect(Collectors.joining("&"));
        return address.length() <= LONGEST ? address : "";
    }

    /** The records as kind and number. */
    List<Subject> subjects() {
        return subjects(records);
    }

    static List<Subject> subjects(String records) {
        return records.isEmpty() ? List.of() : Arrays.stream(records.split(" ")).map(one -> one.split(":")).map(one -> new Subject(one[0], Long.parseLong(one[1]))).toList();
    }

    /** A record that a form is about. */
    record Subject(String kind, long id) {
    }

    String text() {
        return String.join("|", page, address, form, Long.toString(opening), records, Integer.toString(version), Long.toString(micros(openedAt)));
    }

    /** The moment as one number. */
    static long micros(LocalDateTime moment) {
        Instant instant = moment.toInstant(ZoneOffset.UTC);
        return instant.getEpochSecond() * MICROS + instant.getNano() / 1000;
    }

    /** The same form as another time shown. */
    DraftTicket at(LocalDateTime moment) {
        return new DraftTicket(page, address, form, opening, records, version, moment);
    }

    /** The same form as it was opened another time. */
    DraftTicket openedAs(long other) {
        return new DraftTicket(page, address, form, other, records, version, openedAt);
    }

    boolean isSameForm(DraftTicket other) {
        return page.equals(other.page) && address.equals(other.address) && form.equals(other.form);
    }

    /** @throws IllegalArgumentException when the text is no ticket's */
    static DraftTicket read(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("No ticket");
        }
        LocalDateTime opened = LocalDateTime.ofInstant(Instant.EPOCH.plus(Long.parseLong(parts[6]), ChronoUnit.MICROS), ZoneOffset.UTC);
        return new DraftTicket(parts[0], parts[1], parts[2], Long.parseLong(parts[3]), parts[4], Integer.parseInt(parts[5]), opened);
    }
}
