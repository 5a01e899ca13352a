package org.jinlei.welfare.domain.circle;

import java.time.LocalDate;

/**
 * Somebody to whom the parents entrust the daily care of a child (《未成年人保护法》 article 22).
 *
 * @param carer        name
 * @param phone        phone number, or null
 * @param relation     what they are to the child
 * @param from         first day
 * @param until        last day, or null
 * @param offended     whether they ever committed a sexual offence, abuse, abandonment, trafficking or violence; null is not answered
 * @param addicted     whether they take drugs, drink to excess, gamble or the like
 * @param refused      whether they refused or long failed to do their duty of guardianship or care
 * @param otherwise    whether something else makes them unfit
 * @param capacity     whether they have full capacity and are able to care
 * @param childHeard   whether the child was heard, as far as it can say what it wants
 * @param checked      how that was checked
 * @param schoolTold   day of the written notice to school or kindergarten, or null
 * @param villageTold  day of the written notice to the village, or null
 */
public record NewCare(String carer, String phone, String relation, LocalDate from, LocalDate until, Boolean offended, Boolean addicted, Boolean refused,
        Boolean otherwise, Boolean capacity, boolean childHeard, String checked, LocalDate schoolTold, LocalDate villageTold) {
}
