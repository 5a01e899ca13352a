package org.jinlei.cases.domain.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several constants of a pick list as they lie in one column: their names in the order of the list, with commas around each. */
final class Chosen {

    private Chosen() {
    }

    static <E extends Enum<E>> String text(Class<E> list, Collection<E> chosen) {
        return chosen == null ? "" : Arrays.stream(list.getEnumConstants()).filter(chosen::contains).map(Enum::name).collect(Collectors.joining(",", ",", ","));
    }

    static <E extends Enum<E>> Set<E> of(Class<E> list, String text) {
        Set<E> chosen = EnumSet.noneOf(list);
        Arrays.stream(text == null ? new String[0] : text.split(",")).filter(name -> !name.isEmpty()).forEach(name -> chosen.add(Enum.valueOf(list, name)));
        return chosen;
    }
}
