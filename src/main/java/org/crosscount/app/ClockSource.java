// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the service. */
class ClockSource {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
