package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;

/** Opening a child's file: the purpose comes first (rule 40). */
@Named
@RequestScoped
public class FileOpenView {

    @Inject
    private OpeningWork work;

    @Inject
    private Parameters parameters;

    private OpeningPurpose purpose;

    @Size(max = 200)
    private String words;

    public String open() {
        work.open(parameters.id(), purpose, words);
        return Redirect.to("/welfare/files/view", parameters.id()).toString();
    }

    public OpeningPurpose[] getPurposes() { return OpeningPurpose.values(); }
    public OpeningPurpose getPurpose() { return purpose; }
    public void setPurpose(OpeningPurpose value) { purpose = value; }
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
}
