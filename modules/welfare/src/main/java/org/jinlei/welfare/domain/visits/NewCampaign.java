package org.jinlei.welfare.domain.visits;

import java.time.LocalDate;

/**
 * A campaign that is to begin.
 *
 * @param name    name in the office
 * @param purpose why these children are visited
 * @param endsOn  last day
 */
public record NewCampaign(String name, String purpose, LocalDate endsOn) {
}
