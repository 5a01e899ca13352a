package org.jinlei.platform.sheets;

import org.jinlei.platform.rules.NotThere;

/**
 * A kind of sheet, printed from {@code /sheet/NAME}; the module that owns the record implements it as a bean. It reads by the use cases of the
 * screens, so that what is printed is what the reader may read, and asks no rights of its own.
 */
public interface SheetSource {

    /** Name in the address, for instance {@code procedure-card}. */
    String name();

    /** Key of the permission without which the sheet is not there. */
    String permission();

    /** Kind of the record for the audit trail, for instance {@code CaseFile}. */
    String subject();

    /** Whether the first page may also be had as a picture. */
    default boolean isPicture() {
        return false;
    }

    /**
     * The sheet.
     *
     * @throws NotThere when there is no such record for the caller, or nothing that may be printed
     */
    Sheet sheet(SheetOrder order);
}
