package org.jinlei.welfare.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jinlei.people.AgeThreshold;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.settings.Settings;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.WelfarePermissions;
import org.jinlei.welfare.WelfareSettings;

/**
 * Until when what was written in an archived file is kept (《个人信息保护法》 articles 19 and 47): as long as the setting says, not before the child is grown
 * up, and longer where somebody said why. Some weeks before, it is on the worklist.
 */
@ApplicationScoped
class FileRetention {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);

    /** However far the day lies, so often somebody looks: birth dates and limits may be corrected meanwhile. */
    private static final int LOOK_DAYS = 90;

    @Inject
    private Settings settings;

    /** The last day on which they are there. */
    LocalDate ends(ChildFileFacts file, PersonSummary child) {
        LocalDate archived = file.archivedAt().toLocalDate();
        LocalDate grown = child.birth().reaches(AgeThreshold.ADULT.years());
        return Stream.of(archived.plusDays(settings.number(WelfareSettings.FILE_KEPT)), grown == null ? archived.plusYears(AgeThreshold.ADULT.years()) : grown,
                file.kept().until() == null ? archived : file.kept().until()).max(LocalDate::compareTo).orElseThrow();
    }

    List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today) {
        LocalDate ends = ends(file, child);
        return today.isBefore(remindOn(ends)) ? List.of() : List.of(Step.forHolders("welfare.decideFileEnd", WelfarePermissions.WORK, null, "/welfare/files/life?id=" + file.id())
                .due(ends.atTime(LAST_OF_DAY), ends.minusDays(1).atStartOfDay()));
    }

    /** When somebody looks again. */
    LocalDate next(ChildFileFacts file, PersonSummary child, LocalDate today) {
        LocalDate ends = ends(file, child);
        LocalDate next = today.isBefore(remindOn(ends)) ? remindOn(ends) : ends.plusDays(1);
        return next.isAfter(today.plusDays(LOOK_DAYS)) ? today.plusDays(LOOK_DAYS) : next;
    }

    private LocalDate remindOn(LocalDate ends) {
        return ends.minusDays(settings.number(WelfareSettings.FILE_REMINDER));
    }
}
