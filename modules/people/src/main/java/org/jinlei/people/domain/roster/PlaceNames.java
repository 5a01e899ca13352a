package org.jinlei.people.domain.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jinlei.people.domain.roster.RosterPlaces.Match;
import org.jinlei.people.domain.roster.RosterPlaces.Place;

/** Names of places with what people leave out or add: the town before a village, the committee behind it, the county before the town. */
final class PlaceNames {

    private static final Pattern COMMITTEE = Pattern.compile("村?(村民委员会|村委会|村委)$");
    private static final Pattern TOWN = Pattern.compile("^.{1,8}?(镇|乡|街道)(?=..)");

    /** What tells neighbours apart: taken for one another they name another place, not the same one mistyped. */
    private static final String TELLING = "一二三四五六七八九十0123456789东西南北中上下前后左右大小新老内外";

    private static final int SHORTEST = 3;

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<Place> places;
    private final Map<String, Place> byName = new HashMap<>();
    private final Map<String, Place> byBareName = new HashMap<>();

    PlaceNames(List<Place> places) {
        this.places = List.copyOf(places);
        Set<String> shared = new HashSet<>();
        for (Place place : places) {
            byName.put(place.name(), place);
            if (byBareName.put(bare(place.name()), place) != null) {
                shared.add(bare(place.name()));
            }
        }
        shared.forEach(byBareName::remove);
    }

    Match match(String typed) {
        String name = COMMITTEE.matcher(BLANK.matcher(typed).replaceAll("")).replaceFirst("村");
        Place found = exact(name);
        return found != null ? new Match(found, null) : new Match(null, nearest(name));
    }

    /** The place with the longest name that stands in a longer text; none where that leaves two. */
    Match within(String text) {
        String plain = BLANK.matcher(text).replaceAll("");
        List<Place> named = places.stream().filter(place -> plain.contains(place.name())).toList();
        List<Place> longest = named.stream().filter(place -> named.stream().noneMatch(other -> !other.equals(place) && other.name().contains(place.name())))
                .toList();
        return new Match(longest.size() == 1 ? longest.get(0) : null, null);
    }

    /** The name, the name without its town, or the name behind a county and province. */
    private Place exact(String name) {
        for (int start = 0; start <= name.length() - SHORTEST; start++) {
            Place place = byName.get(name.substring(start));
            if (place != null && (start == 0 || "省市县区".indexOf(name.charAt(start - 1)) >= 0)) {
                return place;
            }
        }
        return byBareName.get(name);
    }

    private static String bare(String name) {
        return TOWN.matcher(name).replaceFirst("");
    }

    private Place nearest(String name) {
        Place nearest = null;
        for (Place place : places) {
            if (isMistyped(name, place.name()) || isMistyped(name, bare(place.name()))) {
                if (nearest != null) {
                    return null;
                }
                nearest = place;
            }
        }
        return nearest;
    }

    /** One character put in, left out or taken for another, or two neighbours changed, and not one of those that tell places apart. */
    static boolean isMistyped(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > 1 || shorter < SHORTEST || one.equals(other)) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String first = one.substring(start);
        String second = other.substring(start);
        if (first.length() != second.length()) {
            String longer = first.length() > second.length() ? first : second;
            return longer.substring(1).equals(first.length() > second.length() ? second : first) && !tells(longer.charAt(0));
        }
        boolean another = first.substring(1).equals(second.substring(1)) && !tells(first.charAt(0)) && !tells(second.charAt(0));
        boolean changed = first.length() > 1 && first.charAt(0) == second.charAt(1) && first.charAt(1) == second.charAt(0) && first.substring(2)
                .equals(second.substring(2));
        return another || changed;
    }

    private static boolean tells(char character) {
        return TELLING.indexOf(character) >= 0;
    }
}
