package org.jinlei.cases.domain.intake;

import java.util.List;
import org.jinlei.platform.worklist.Step;

/** A part of the work on reports that knows what is to be done about one now, whether it is settled or not. */
interface ReportDuty {

    /** What is to be done; asked after every change of a report that is not sealed. */
    List<Step> steps(ReportFacts report);
}
