package org.jinlei.cases.domain.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jinlei.cases.CasesPermissions;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.drafts.DraftSubject;
import org.jinlei.platform.rules.NotThere;

/** Kept forms about a letter: there for who sees the letter. */
@ApplicationScoped
class LetterDrafts implements DraftSubject {

    @Inject
    private LetterDesk desk;

    @Inject
    private Access access;

    @Override
    public String kind() {
        return LetterDesk.SUBJECT;
    }

    @Override
    public Optional<String> label(long id) {
        try {
            access.require(CasesPermissions.LETTERS);
            return Optional.of(desk.visible(id, CasesPermissions.LETTERS).facts().number());
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }
}
