/**
 * The care for children: one file per child with the circle of adults around it, visits, feedback, attention, needs and what is done about
 * them, donations, and the family situation of the pupils of a town. Owns the tables {@code welfare_*}.
 */
@BusinessModule(name = "welfare", purpose = "Which children need care, who looks after them, and what was done", dependsOn = {"people", "cases"},
        hears = {CaseClosed.class, CaseSealed.class, CareNeeded.class, MinorHarmed.class})
package org.jinlei.welfare;

import org.jinlei.cases.CareNeeded;
import org.jinlei.cases.CaseClosed;
import org.jinlei.cases.CaseSealed;
import org.jinlei.cases.MinorHarmed;
import org.jinlei.platform.BusinessModule;
