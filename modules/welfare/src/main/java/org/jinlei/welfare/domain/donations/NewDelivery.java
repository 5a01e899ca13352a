package org.jinlei.welfare.domain.donations;

import java.time.LocalDateTime;
import org.jinlei.people.RelationKind;

/**
 * A delivery as it was made.
 *
 * @param planItemId what was planned for the child
 * @param stockId    item and size
 * @param quantity   pieces, of money fen
 * @param at         when
 * @param secondUser the colleague who went along
 * @param guardian   who received it
 * @param relation   what the receiver is to the child
 * @param faces      whether the guardian agrees that faces are in the picture
 */
public record NewDelivery(long planItemId, long stockId, long quantity, LocalDateTime at, Long secondUser, String guardian, RelationKind relation, boolean faces) {
}
