package org.jinlei.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jinlei.cases.domain.CaseRegister;
import org.jinlei.cases.domain.CaseRow;
import org.jinlei.cases.domain.PersonCaseRow;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.Page;
import org.jinlei.platform.web.Parameters;

/** What the cases put on the home page and on the page of a person. */
@Named
@RequestScoped
public class HomeCases {

    @Inject
    private CaseRegister register;

    @Inject
    private Access access;

    @Inject
    private Parameters parameters;

    private Page<CaseRow> inHand;
    private Page<PersonCaseRow> ofPerson;

    /** Files for which the caller answers. */
    public List<CaseRow> getInHand() {
        if (inHand == null) {
            inHand = register.inHand();
        }
        return inHand.rows();
    }

    /** Files in which the person of the page has a part. */
    public List<PersonCaseRow> getOfPerson() {
        if (ofPerson == null) {
            ofPerson = register.ofPerson(parameters.id());
        }
        return ofPerson.rows();
    }

    /** Number of the caller's account, for the link to all files. */
    public long getMe() {
        return access.userId();
    }
}
