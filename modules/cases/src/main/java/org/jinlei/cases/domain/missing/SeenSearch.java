package org.jinlei.cases.domain.missing;

/**
 * A search that the caller reaches.
 *
 * @param last number of its newest line when it was asked for
 */
record SeenSearch(MissingChildSearch search, long last) {
}
