package org.jinlei.platform.files;

import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.rules.NotThere;

/**
 * A kind of record that has attachments; the module that owns the record implements it as a bean. Attachments have no rights of their
 * own: whoever reads the record reads them, and a record that is sealed takes them along.
 */
public interface AttachmentOwner {

    /** Name of the entity, for instance {@code CaseFile}. */
    String kind();

    /**
     * Continues only if the caller reads the record, and tells the audit trail about it.
     *
     * @throws NotThere when there is no such record for the caller
     */
    void requireReading(long id);

    /**
     * Continues only if the caller may add to the record and take from it now.
     *
     * @throws NotThere   when there is no such record for the caller
     * @throws BrokenRule when a rule keeps the record as it is, for instance because it is closed
     */
    void requireWriting(long id);

    /** Whether {@link #requireWriting} would let the caller through; for pages. */
    boolean isWritable(long id);

    /** Address of the page that shows the record, below the context root. */
    String page(long id);

    /**
     * An attachment was added, in the same transaction. From here to its end the record stays open: who closes or seals it meanwhile waits,
     * or was first and is seen here.
     *
     * @throws NotThere   when the record is no longer there
     * @throws BrokenRule when the record was closed meanwhile
     */
    void added(long id);

    /** An attachment was removed, in the same transaction. */
    void removed(long id);
}
