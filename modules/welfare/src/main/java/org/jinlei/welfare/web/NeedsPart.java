package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.platform.web.Parameters;
import org.jinlei.welfare.domain.care.NeedRegister;
import org.jinlei.welfare.domain.care.NeedRow;

/** The needs of a child on the page of its file, whose number is in the address. */
@Named
@RequestScoped
public class NeedsPart {

    @Inject
    private NeedRegister register;

    @Inject
    private Parameters parameters;

    private List<NeedRow> rows;

    public List<NeedRow> getRows() {
        if (rows == null) {
            rows = register.ofFile(parameters.id());
        }
        return rows;
    }

    public long getFile() {
        return parameters.id();
    }
}
