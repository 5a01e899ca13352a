package org.jinlei.platform.drafts;

import java.util.Optional;

/** A kind of record whose forms are kept as drafts; the module that owns the record implements it as a bean. */
public interface DraftSubject {

    /** Name of the entity, for instance {@code CaseFile}. */
    String kind();

    /** How the record is called in the list of drafts; empty when there is no such record for the caller, sealed ones included. */
    Optional<String> label(long id);
}
