package org.jinlei.welfare.domain.care;

/**
 * A need as it was noticed.
 *
 * @param personId the child
 * @param kind     what is lacking
 * @param size     size of clothing or shoes, else null
 * @param what     in words
 * @param urgency  how soon it is to be met
 * @param ownerId  who sees to it, or null for who noticed it
 */
public record NewNeed(long personId, NeedKind kind, String size, String what, NeedUrgency urgency, Long ownerId) {
}
