// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the corpus is on record. */
@Readiness
@ApplicationScoped
class CorpusReadiness implements HealthCheck {
    private final StartUp startUp;

    CorpusReadiness(StartUp startUp) {
        this.startUp = startUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("claims loaded")
                .status(startUp.isDone())
                .build();
    }
}
