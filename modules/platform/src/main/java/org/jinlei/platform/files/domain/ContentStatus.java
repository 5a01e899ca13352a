package org.jinlei.platform.files.domain;

/** Life of a content: it arrives, is complete and from then on never changes, and is discarded when nothing refers to it. */
enum ContentStatus {
    ARRIVING,
    COMPLETE,
    DISCARDED
}
