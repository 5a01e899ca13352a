package org.jinlei.welfare.domain.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.worklist.Step;
import org.jinlei.welfare.domain.ChildFileFacts;
import org.jinlei.welfare.domain.FileDesk;
import org.jinlei.welfare.domain.FileDuty;

/** Alone below sixteen, unattended below eight, no notice, no contact for a week, care that has run out (rule 56); somebody of the circle whom nobody confirmed for long. */
@ApplicationScoped
class CircleDuties implements FileDuty {

    private static final LocalTime LAST_OF_DAY = LocalTime.of(23, 59, 59);
    private static final String ANCHOR = "#circle";

    @Inject
    private CircleDoor circle;

    @Override
    public List<Step> steps(ChildFileFacts file, PersonSummary child, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        LivingFacts living = circle.living(file.id()).orElse(null);
        if (Living.livesAlone(living, child.age())) {
            steps.add(atOnce(FileDesk.step("welfare.livesAlone", file, ANCHOR), living.notedAt()));
        }
        if (Living.isUnattended(living, child.age())) {
            steps.add(atOnce(FileDesk.step("welfare.unattended", file, ANCHOR), living.notedAt()));
        }
        circle.toConfirmOn(file).filter(day -> !day.isAfter(today)).ifPresent(day -> steps.add(FileDesk.step("welfare.confirmCircle", file, ANCHOR)));
        lasting(file).ifPresent(care -> {
            if (care.villageTold() == null || care.schoolTold() == null && child.schoolId() != null) {
                steps.add(FileDesk.step("welfare.writeNotices", file, ANCHOR));
            }
            LocalDate silent = EntrustedCare.silentFrom(care, lastContact(file));
            if (!silent.isAfter(today)) {
                steps.add(FileDesk.step("welfare.urgeContact", file, ANCHOR).due(silent.atTime(LAST_OF_DAY), silent.atStartOfDay()));
            }
            if (care.until() != null && care.until().isBefore(today)) {
                steps.add(FileDesk.step("welfare.renewCare", file, ANCHOR));
            }
        });
        return steps;
    }

    private static Step atOnce(Step step, LocalDateTime noted) {
        return step.due(noted, noted);
    }

    private Optional<CareFacts> lasting(ChildFileFacts file) {
        return circle.care(file.id()).stream().filter(one -> one.endedOn() == null).findFirst();
    }

    private LocalDate lastContact(ChildFileFacts file) {
        return circle.contacts(file.id()).stream().map(ContactFacts::on).findFirst().orElse(null);
    }

    @Override
    public LocalDate next(ChildFileFacts file, PersonSummary child, LocalDate today) {
        Stream<LocalDate> care = lasting(file).stream().flatMap(one -> Stream.of(EntrustedCare.silentFrom(one, lastContact(file)), one.until() == null ? null : one.until().plusDays(1)));
        return Stream.concat(circle.toConfirmOn(file).stream(), care).filter(Objects::nonNull).filter(day -> day.isAfter(today)).min(LocalDate::compareTo).orElse(null);
    }
}
