package org.jinlei.cases.domain.replies;

/**
 * Somebody asks for a person's record.
 *
 * @param organ       name of the organ or unit, or of the person who asks
 * @param clause      rule on which an entitled organ relies, else null
 * @param document    its letter, else null
 * @param undertaking whether an entitled organ undertakes to keep secret what it learns
 */
public record NewRecordReply(Asker asker, String organ, String clause, String purpose, String document, boolean undertaking, long personId) {
}
