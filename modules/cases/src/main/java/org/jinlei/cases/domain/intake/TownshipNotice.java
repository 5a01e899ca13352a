package org.jinlei.cases.domain.intake;

import java.time.LocalDateTime;

/** That a township was told of a left-behind child: which unit, when, and who there (rule 14). */
public record TownshipNotice(Long township, LocalDateTime at, String whom) {

    boolean isWhole() {
        return township != null && at != null && whom != null && !whom.isBlank();
    }
}
