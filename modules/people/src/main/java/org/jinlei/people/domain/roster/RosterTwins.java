package org.jinlei.people.domain.roster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jinlei.people.IdentityNumber;

/**
 * The pupils of one file seen so far, so that one who comes twice is found: the same number, else the same name, birth date and guardian's phone.
 * Keeps digests and row numbers only, some forty bytes for each pupil.
 */
public final class RosterTwins {

    private static final int ROWS = 1 << 21;

    private final MessageDigest digest;
    private final List<String> sheets = new ArrayList<>();
    private long[] keys = new long[1 << 12];
    private int[] places = new int[1 << 12];
    private int[] details = new int[1 << 12];
    private int size;

    public RosterTwins() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Remembers the pupil of a line, or tells with which earlier line it agrees. A line with a fault is compared by what stands in it.
     *
     * @param pupil null of a line with a fault
     */
    public List<CellFault> check(RosterLine line, RosterPupil pupil) {
        int place = place(line);
        String name = Tidy.name(line.text(RosterField.NAME));
        String plain = IdentityNumber.plain(line.text(RosterField.IDENTITY_NUMBER));
        long number = plain.isEmpty() ? 0 : key("N" + plain);
        long person = pupil == null || pupil.guardian().phone() == null ? 0 : key("P" + name + "|" + pupil.birthDate() + "|" + pupil.guardian().phone()
                .value());
        int byNumber = number == 0 ? -1 : find(number);
        if (byNumber >= 0) {
            return fault(line, details[byNumber] == name.hashCode() ? RosterFaultKind.DUPLICATE_IN_FILE : RosterFaultKind.NUMBER_TWICE, places[byNumber]);
        }
        int byPerson = person == 0 ? -1 : find(person);
        if (byPerson >= 0 && (number == 0 || details[byPerson] == 0)) {
            return fault(line, RosterFaultKind.DUPLICATE_IN_FILE, places[byPerson]);
        }
        put(number, place, name.hashCode());
        put(person, place, number == 0 ? 0 : 1);
        return List.of();
    }

    private List<CellFault> fault(RosterLine line, RosterFaultKind kind, int first) {
        return List.of(new CellFault(line.sheet(), line.number(), line.column(RosterField.IDENTITY_NUMBER), RosterField.IDENTITY_NUMBER, kind,
                line.text(RosterField.IDENTITY_NUMBER),
                List.of(sheets.get(first / ROWS), String.valueOf(first % ROWS)), null));
    }

    private int place(RosterLine line) {
        int sheet = sheets.lastIndexOf(line.sheet());
        if (sheet < 0) {
            sheets.add(line.sheet());
            sheet = sheets.size() - 1;
        }
        return Math.min(sheet, Integer.MAX_VALUE / ROWS) * ROWS + Math.min(line.number(), ROWS - 1);
    }

    private long key(String text) {
        long key = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        return key == 0 ? 1 : key;
    }

    /** The slot of a key, or -1. */
    private int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slot : -1;
    }

    private int slot(long key) {
        int slot = (int) (key & (keys.length - 1));
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void put(long key, int place, int detail) {
        if (key == 0) {
            return;
        }
        if (++size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        places[slot] = place;
        details[slot] = detail;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPlaces = places;
        int[] oldDetails = details;
        keys = new long[oldKeys.length * 2];
        places = new int[keys.length];
        details = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                places[slot] = oldPlaces[old];
                details[slot] = oldDetails[old];
            }
        }
    }
}
