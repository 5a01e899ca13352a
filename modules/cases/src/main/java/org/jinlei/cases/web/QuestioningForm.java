package org.jinlei.cases.web;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.jinlei.cases.domain.procedure.AdultPresent;
import org.jinlei.cases.domain.procedure.QuestioningGround;
import org.jinlei.cases.domain.procedure.QuestioningRecord;

/** What is typed on a procedure card. */
public class QuestioningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PERSON = "P";
    private static final String COLLEAGUE = "U";

    private Long participant;
    private LocalDateTime arrivedAt;
    private LocalDateTime endedAt;
    private QuestioningGround ground = QuestioningGround.USUAL;
    private Long interviewer;
    private Long secondOfficer;
    private Long femaleStaff;
    private LocalDateTime guardianNotifiedAt;
    private AdultPresent adult;
    private String who;

    @Size(max = 60)
    private String adultName;

    @Size(max = 500)
    private String doubtReason;

    @Size(max = 500)
    private String note;

    @Size(max = 500)
    private String lateReason;

    @Size(max = 100)
    private String recording;

    @Size(max = 500)
    private String repeated;

    private boolean recordingLost;

    /** How a person of the register is chosen as the adult. */
    static String person(long id) {
        return PERSON + id;
    }

    /** How a colleague is chosen as the adult. */
    static String colleague(long id) {
        return COLLEAGUE + id;
    }

    void read(long participantId, QuestioningRecord card) {
        participant = participantId;
        arrivedAt = card.arrivedAt();
        endedAt = card.endedAt();
        ground = card.ground();
        interviewer = card.interviewer();
        secondOfficer = card.secondOfficer();
        femaleStaff = card.femaleStaff();
        guardianNotifiedAt = card.guardianNotifiedAt();
        adult = card.adult();
        who = card.adultPersonId() != null ? person(card.adultPersonId()) : card.adultUserId() != null ? colleague(card.adultUserId()) : null;
        adultName = card.adultName();
        doubtReason = card.doubtReason();
        note = card.note();
        lateReason = card.lateReason();
        recording = card.recording();
        recordingLost = card.recordingLost();
        repeated = card.repeated();
    }

    QuestioningRecord card() {
        return new QuestioningRecord(arrivedAt, endedAt, ground, interviewer, secondOfficer, femaleStaff, guardianNotifiedAt, adult, chosen(PERSON),
                chosen(COLLEAGUE), adultName, doubtReason, note, lateReason, recording, recordingLost, repeated);
    }

    private Long chosen(String kind) {
        return who != null && who.matches(kind + "\\d{1,18}") ? Long.valueOf(who.substring(1)) : null;
    }

    public Long getParticipant() { return participant; }
    public void setParticipant(Long value) { participant = value; }
    public LocalDateTime getArrivedAt() { return arrivedAt; }
    public void setArrivedAt(LocalDateTime value) { arrivedAt = value; }
    public LocalDateTime getEndedAt() { return endedAt; }
    public void setEndedAt(LocalDateTime value) { endedAt = value; }
    public QuestioningGround getGround() { return ground; }
    public void setGround(QuestioningGround value) { ground = value; }
    public Long getInterviewer() { return interviewer; }
    public void setInterviewer(Long value) { interviewer = value; }
    public Long getSecondOfficer() { return secondOfficer; }
    public void setSecondOfficer(Long value) { secondOfficer = value; }
    public Long getFemaleStaff() { return femaleStaff; }
    public void setFemaleStaff(Long value) { femaleStaff = value; }
    public LocalDateTime getGuardianNotifiedAt() { return guardianNotifiedAt; }
    public void setGuardianNotifiedAt(LocalDateTime value) { guardianNotifiedAt = value; }
    public AdultPresent getAdult() { return adult; }
    public void setAdult(AdultPresent value) { adult = value; }
    public String getWho() { return who; }
    public void setWho(String value) { who = value; }
    public String getAdultName() { return adultName; }
    public void setAdultName(String value) { adultName = value; }
    public String getDoubtReason() { return doubtReason; }
    public void setDoubtReason(String value) { doubtReason = value; }
    public String getNote() { return note; }
    public void setNote(String value) { note = value; }
    public String getLateReason() { return lateReason; }
    public void setLateReason(String value) { lateReason = value; }
    public String getRecording() { return recording; }
    public void setRecording(String value) { recording = value; }
}
