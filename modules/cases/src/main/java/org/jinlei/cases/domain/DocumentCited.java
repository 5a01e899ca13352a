package org.jinlei.cases.domain;

/** The number of an official document or of a recording may have come into a file: its search words are to be written anew. */
record DocumentCited(long fileId) {
}
