package org.jinlei.welfare.domain.donations;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jinlei.people.RelationKind;

/** A delivery as a reader sees it. */
public record DeliveryFacts(long id, String number, long planItemId, long stockId, long fileId, long personId, long quantity, LocalDateTime at, long firstUser,
        long secondUser, String guardian, RelationKind relation, boolean faces, DeliveryStatus status, int papers, LocalDate signedOn, SignatureWay way,
        Long signatureFile, long stationId, Long unitId) {
    public boolean isWaiting() { return status == DeliveryStatus.HANDED_OVER; }
}
