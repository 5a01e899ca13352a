package org.jinlei.welfare.domain.analysis;

/** A pupil of a selection, by whom one recognises the child. */
public record SelectedPupil(long personId, String name, String school, String village, LeftBehindState state) {
}
