package org.jinlei.welfare.domain;

import java.time.LocalDate;
import java.util.List;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.worklist.Step;

/** What is to be done about a child's file now. Each package of this module that knows of something offers a bean. */
public interface FileDuty {

    /** Steps of today. */
    List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today);

    /** The next day on which time alone may bring a step, or null. */
    default LocalDate next(ChildFileFacts file, PersonSummary child, LocalDate today) {
        return null;
    }

    /** The file was archived: whatever was planned in it ends. */
    default void ended(ChildFileFacts file, LocalDate today) {
    }
}
