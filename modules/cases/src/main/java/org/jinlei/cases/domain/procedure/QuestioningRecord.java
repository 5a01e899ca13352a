package org.jinlei.cases.domain.procedure;

import java.time.LocalDateTime;

/**
 * What is written on the procedure card about one questioning.
 *
 * @param arrivedAt          arrival, from which the clock runs
 * @param endedAt            end of the questioning, null while it runs
 * @param ground             ground that decides how long it may last
 * @param interviewer        officer who asks
 * @param secondOfficer      second officer, or null
 * @param femaleStaff        woman of the staff who was present, or null
 * @param guardianNotifiedAt when parents or guardians were told
 * @param adult              which adult was present
 * @param adultPersonId      that adult in the register of persons, or null
 * @param adultUserId        that adult when it is a colleague, or null
 * @param note               why no guardian could be told or none came, or why a doubtful adult was admitted
 * @param recording          number of the audio-video recording, or null
 * @param recordingLost      whether the recording was lost
 * @param repeated           reason for asking a child victim or witness again, or null
 */
public record QuestioningRecord(LocalDateTime arrivedAt, LocalDateTime endedAt, QuestioningGround ground, Long interviewer, Long secondOfficer,
        Long femaleStaff, LocalDateTime guardianNotifiedAt, AdultPresent adult, Long adultPersonId, Long adultUserId, String note,
        String recording, boolean recordingLost, String repeated) {

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
