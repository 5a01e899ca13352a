package org.jinlei.platform.codes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.codes.domain.CodeListRow;
import org.jinlei.platform.codes.domain.CodeReading;
import org.jinlei.platform.web.Messages;
import org.jinlei.platform.web.Parameters;

/** The code lists. */
@Named
@RequestScoped
public class CodeListsView {

    @Inject
    private CodeReading reading;

    @Inject
    private Parameters parameters;

    private List<CodeListRow> lists;

    public List<CodeListRow> getLists() {
        if (lists == null) {
            lists = reading.lists(parameters.text("q"));
        }
        return lists;
    }

    /** The name in the language of the screen. */
    public String name(CodeListRow row) {
        return row.name(Messages.locale());
    }
}
