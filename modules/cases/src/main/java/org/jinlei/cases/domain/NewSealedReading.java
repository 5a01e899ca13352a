package org.jinlei.cases.domain;

import java.time.LocalDate;

/**
 * What an application to read a sealed file says (rule 37).
 *
 * @param number      number of the file as the applicant knows it
 * @param organ       organ that asks
 * @param clause      law and article that allow it
 * @param purpose     what for
 * @param document    document of the organ with its number
 * @param until       last day of the reading
 * @param undertaking the applicant undertakes to keep the content secret
 */
public record NewSealedReading(String number, String organ, String clause, String purpose, String document, LocalDate until, boolean undertaking) {
}
