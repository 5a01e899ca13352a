package org.jinlei.welfare.domain.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinlei.cases.ReferralOrigin;
import org.jinlei.cases.ReferralWords;

/** What was seen and said at a visit, for the report that is opened from it: as it counts when the report is opened. */
@ApplicationScoped
class VisitWords implements ReferralWords {

    @Inject
    private VisitDesk desk;

    @Override
    public ReferralOrigin origin() {
        return ReferralOrigin.VISIT;
    }

    @Override
    public Optional<String> of(long originId) {
        List<VersionFacts> versions = desk.versions(originId);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        NewVisit said = versions.get(versions.size() - 1).said();
        return Optional.of(Stream.of(said.conditions(), said.childWords(), said.done()).filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }
}
