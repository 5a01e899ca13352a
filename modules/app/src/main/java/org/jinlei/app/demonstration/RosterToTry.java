package org.jinlei.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jinlei.people.SchoolTerm;
import org.jinlei.people.domain.roster.RosterField;
import org.jinlei.people.domain.roster.RosterPurpose;
import org.jinlei.people.domain.roster.RosterReading;
import org.jinlei.people.domain.roster.RosterSort;
import org.jinlei.people.domain.roster.RosterWork;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.PageRequest;
import org.jinlei.platform.files.NewUpload;
import org.jinlei.platform.files.domain.UploadWork;

/** A roster that has arrived and waits for somebody to confirm its columns, as the first thing to try. */
@ApplicationScoped
class RosterToTry {

    private static final String OFFICER = "officer";

    @Inject
    private Access access;

    @Inject
    private RosterWork work;

    @Inject
    private RosterReading reading;

    @Inject
    private UploadWork uploads;

    @Inject
    private Clock clock;

    /** Sends it, unless rosters have come already. */
    void arrive(byte[] workbook, String school, long station) {
        access.as(OFFICER, () -> {
            if (reading.list(PageRequest.first(RosterSort.CREATED, true)).rows().isEmpty()) {
                send(workbook, work.open(purpose(school, station)), school);
            }
            return null;
        });
    }

    private RosterPurpose purpose(String school, long station) {
        LocalDate today = LocalDate.now(clock);
        Set<RosterField> fields = EnumSet.complementOf(EnumSet.of(RosterField.IGNORED, RosterField.DISTANCE));
        return new RosterPurpose("掌握辖区学生的家庭和监护情况，做好留守儿童、困境儿童关爱", "《未成年人保护法》第四十三条、《未成年人网络保护条例》第三十六条", school, "PIA-2026-001",
                today.plusYears(1), fields, SchoolTerm.of(today), station);
    }

    private void send(byte[] workbook, long roster, String school) {
        long upload = uploads.begin(new NewUpload("RosterBatch", roster, school + "花名册.xlsx", workbook.length));
        for (int piece = 0; piece * UploadWork.PIECE < workbook.length; piece++) {
            uploads.receive(upload, piece, Arrays.copyOfRange(workbook, piece * UploadWork.PIECE, Math.min(workbook.length, (piece + 1) * UploadWork.PIECE)));
        }
        uploads.finish(upload);
    }
}
