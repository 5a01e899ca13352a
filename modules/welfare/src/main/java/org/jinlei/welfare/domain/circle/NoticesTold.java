package org.jinlei.welfare.domain.circle;

import java.time.LocalDate;

/**
 * The two written notices about entrusted care (Law on the Protection of Minors, art. 22).
 *
 * @param school  day on which the school was told, or null
 * @param village day on which the village was told, or null
 */
public record NoticesTold(LocalDate school, LocalDate village) {

    /** As they are noted of a care now. */
    public static NoticesTold of(CareFacts care) {
        return new NoticesTold(care.schoolTold(), care.villageTold());
    }
}
