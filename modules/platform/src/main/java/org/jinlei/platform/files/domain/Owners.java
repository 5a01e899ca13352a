package org.jinlei.platform.files.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jinlei.platform.files.AttachmentOwner;
import org.jinlei.platform.rules.NotThere;

/** The kinds of records that have attachments. */
@ApplicationScoped
class Owners {

    @Inject
    private Instance<AttachmentOwner> owners;

    AttachmentOwner of(String kind) {
        return owners.stream().filter(owner -> owner.kind().equals(kind)).findFirst().orElseThrow(NotThere::new);
    }
}
