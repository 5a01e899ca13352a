package org.jinlei.welfare.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.jinlei.platform.web.Labels;
import org.jinlei.platform.web.Messages;
import org.jinlei.welfare.domain.categories.CategoryKind;

/** How the definitions of the law are written beside the reasons for care. */
@ApplicationScoped
public class FileWords {

    /** A reason with its definition and its source. */
    String definition(CategoryKind kind) {
        return Messages.text("welfare", "category.defined", Labels.text(kind), Messages.text("welfare", "definition." + kind.name()), kind.source());
    }
}
