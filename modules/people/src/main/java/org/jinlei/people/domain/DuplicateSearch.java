package org.jinlei.people.domain;

import java.util.List;

/**
 * What a search for duplicates found.
 *
 * @param key   proof of this search, asked for when the person is then registered
 * @param found who may be the same person, the likeliest first
 */
public record DuplicateSearch(String key, List<Duplicate> found) {

    public DuplicateSearch {
        found = List.copyOf(found);
    }

    public String getKey() { return key; }
    public List<Duplicate> getFound() { return found; }
}
