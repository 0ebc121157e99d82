// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.crosscount.app.SpaceGuard;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while there is space to record; always so where the ledger is on a server. */
@Readiness
@ApplicationScoped
class DiskReadiness implements HealthCheck {
    private final SpaceGuard space;

    DiskReadiness(SpaceGuard space) {
        this.space = space;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("space for the ledger");
        OptionalLong free = space.free();
        if (free.isEmpty()) {
            return answer.up().build();
        }
        return answer.status(free.getAsLong() >= space.least())
                .withData("free", free.getAsLong())
                .withData("least", space.least())
                .build();
    }
}
