package org.jinlei.cases.domain.missing;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What helps to recognise and to find a child.
 *
 * @param lastSeenAt        when the child was last seen
 * @param lastSeenPlace     where
 * @param clothes           clothes, or null
 * @param looks             height, build, marks, or null
 * @param companions        who was with the child, or null
 * @param known             what else is known, or null
 * @param photoAuthorisedBy guardian who allowed the photo to be used in public, or null
 * @param photoAuthorisedOn when, or null
 * @param photoId           the photo among the attachments of the search, or null
 */
public record ChildDescription(LocalDateTime lastSeenAt, String lastSeenPlace, String clothes, String looks, String companions, String known,
        String photoAuthorisedBy, LocalDate photoAuthorisedOn, Long photoId) {
}
