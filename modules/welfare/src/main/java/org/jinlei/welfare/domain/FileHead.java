package org.jinlei.welfare.domain;

import java.time.LocalDate;
import org.jinlei.people.Age;
import org.jinlei.people.Sex;

/**
 * The head of a child's file.
 *
 * @param file     the file
 * @param name     name of the child, masked for who reads files masked
 * @param full     whether the caller reads names, places and words
 * @param open     whether the caller has opened it with a purpose that still holds
 * @param works    whether the caller may write in it, once opened
 * @param approved whether the chief let the caller open it for a time
 * @param endsOn   last day on which the contents of an archived file are there, or null
 */
public record FileHead(ChildFileFacts file, String name, Age age, Sex sex, boolean full, boolean open, boolean works, boolean approved,
        LocalDate endsOn) {

    /** For so many years at a time, as with a roster (rule 43), the contents of an archived file are kept longer: whoever still needs them then says so again. */
    public static final int MOST_YEARS_LONGER = 3;

    /** Whether the caller writes in it now. */
    public boolean isWritten() {
        return open && works && file.isOpen();
    }

    /** Whether it waits for an approval before it can be opened. */
    public boolean isShut() {
        return file.restricted() && !approved;
    }

    public ChildFileFacts getFile() { return file; }
    public String getName() { return name; }
    public Age getAge() { return age; }
    public Sex getSex() { return sex; }
    public boolean isFull() { return full; }
    public boolean isOpen() { return open; }
    public boolean isWorks() { return works; }
    public boolean isApproved() { return approved; }
    public LocalDate getEndsOn() { return endsOn; }
}
