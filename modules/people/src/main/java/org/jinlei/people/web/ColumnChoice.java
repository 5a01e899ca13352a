package org.jinlei.people.web;

import java.io.Serializable;
import org.jinlei.people.domain.roster.RosterField;

/** A column of a roster and what somebody says it is. */
public class ColumnChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String word;
    private final String letters;
    private final String help;
    private RosterField field;

    ColumnChoice(String id, String word, String letters, RosterField field, String help) {
        this.id = id;
        this.word = word;
        this.letters = letters;
        this.field = field;
        this.help = help;
    }

    String word() {
        return word;
    }

    public String getId() { return id; }
    public String getLabel() { return word.startsWith("#") ? letters : letters + " " + word; }
    public String getHelp() { return help; }
    public RosterField getField() { return field; }
    public void setField(RosterField value) { field = value; }
}
