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
 * @param adultName          name of that adult when in neither register, or null
 * @param doubtReason        why a doubtful adult was admitted nevertheless, or null
 * @param note               why no guardian could be told or none came
 * @param lateReason         why the questioning took longer than the law allows, or null
 * @param recording          number of the audio-video recording, or null
 * @param recordingLost      whether the recording was lost
 * @param repeated           reason for asking a child victim or witness again, or null
 */
public record QuestioningRecord(LocalDateTime arrivedAt, LocalDateTime endedAt, QuestioningGround ground, Long interviewer, Long secondOfficer,
        Long femaleStaff, LocalDateTime guardianNotifiedAt, AdultPresent adult, Long adultPersonId, Long adultUserId, String adultName,
        String doubtReason, String note, String lateReason, String recording, boolean recordingLost, String repeated) {

    public LocalDateTime getArrivedAt() { return arrivedAt; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public QuestioningGround getGround() { return ground; }
    public Long getInterviewer() { return interviewer; }
    public Long getSecondOfficer() { return secondOfficer; }
    public Long getFemaleStaff() { return femaleStaff; }
    public LocalDateTime getGuardianNotifiedAt() { return guardianNotifiedAt; }
    public AdultPresent getAdult() { return adult; }
    public Long getAdultPersonId() { return adultPersonId; }
    public Long getAdultUserId() { return adultUserId; }
    public String getAdultName() { return adultName; }
    public String getDoubtReason() { return doubtReason; }
    public String getNote() { return note; }
    public String getLateReason() { return lateReason; }
    public String getRecording() { return recording; }
    public boolean isRecordingLost() { return recordingLost; }
    public String getRepeated() { return repeated; }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
