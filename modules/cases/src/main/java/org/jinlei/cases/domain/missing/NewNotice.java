package org.jinlei.cases.domain.missing;

/**
 * What is added to a public notice; everything else comes from the description of the child, and of that only what is on the list of
 * {@link SearchNotice}.
 *
 * @param contact  telephone number that people call
 * @param photo    whether the photo is shown
 * @param channels where the notice is to be published
 */
public record NewNotice(String contact, boolean photo, String channels) {
}
