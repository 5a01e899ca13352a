package org.jinlei.welfare.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import org.jinlei.people.PersonSummary;
import org.jinlei.platform.web.Parameters;
import org.jinlei.platform.web.Redirect;
import org.jinlei.welfare.domain.FileWork;
import org.jinlei.welfare.domain.openings.OpeningPurpose;
import org.jinlei.welfare.domain.openings.OpeningWork;

/** Begins the file of a child: the child is chosen first, then said why. */
@Named
@RequestScoped
public class FileBeginView {

    @Inject
    private FileWork work;

    @Inject
    private OpeningWork openings;

    @Inject
    private Parameters parameters;

    private PersonSummary child;

    @Size(max = 200)
    private String words;

    /** The chosen child, or null while nobody is chosen. */
    public PersonSummary getChild() {
        if (child == null && parameters.number("person") != null) {
            child = work.child(parameters.number("person"));
        }
        return child;
    }

    public String begin() {
        long file = work.begin(getChild().id());
        openings.open(file, OpeningPurpose.CATEGORY_REVIEW, words);
        return Redirect.to("/welfare/files/view", file).done("welfare.begun");
    }

    public String getChooseLink() { return "/welfare/files/begin?person="; }
    public String getWords() { return words; }
    public void setWords(String value) { words = value; }
}
