package org.jinlei.welfare.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** When children are visited next, for those who only know the basics; the visits of this module offer it as a bean. */
public interface NextVisits {

    /** Day of the next visit by the number of the file; files without one are left out. */
    Map<Long, LocalDate> of(Collection<Long> files);
}
