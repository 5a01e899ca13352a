/**
 * The register of persons and of the units around them: minors, guardians, teachers, schools and villages. One person is one record with
 * many parts to play over time; that a person appears here says nothing about why. Owns the tables {@code people_*}.
 */
@BusinessModule(name = "people", purpose = "Who somebody is, how old, who cares for them and where they live and learn",
        raises = {PersonRegistered.class, PersonRenamed.class, RosterCommitted.class, RosterUndone.class, PersonMoved.class, RelationsChanged.class})
package org.jinlei.people;

import org.jinlei.platform.BusinessModule;
