package org.jinlei.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The office's clock. Every time in the system is read from it, so that tests can set it. */
@ApplicationScoped
class ClockProducer {

    /** The zone in which all clocks of the law run. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    private final Clock clock = Clock.system(ZONE);
}
