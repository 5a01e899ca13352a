package org.jinlei.cases.domain;

import java.util.List;
import org.jinlei.platform.worklist.Step;

/** A part of the work on a case file that knows what is to be done about it now. */
public interface AgendaSource {

    /** What is to be done; asked after every change of a file that is not sealed. */
    List<Step> steps(CaseFacts file);
}
