// SPDX-License-Identifier: Apache-2.0
package org.crosscount.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.crosscount.app.CensusTaking;
import org.crosscount.app.LedgerCensus;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.jboss.logging.Logger;

/** The ledger in numbers. They are counted in the database, so that every instance on it tells the same. */
@ApplicationScoped
class LedgerMetrics {
    private static final Logger LOG = Logger.getLogger(LedgerMetrics.class);

    private final CensusTaking taking;
    private final OperationsConfig config;
    private final Clock clock;
    private Instant next = Instant.MIN;
    private Optional<LedgerCensus> census = Optional.empty();

    LedgerMetrics(CensusTaking taking, OperationsConfig config, Clock clock) {
        this.taking = taking;
        this.config = config;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        FunctionCounter.builder("crosscount.claims.recorded", this, each -> each.told(LedgerCensus::allClaims))
                .description("Claims on record, whatever became of them")
                .register(registry);
        for (ClaimStatus status : ClaimStatus.values()) {
            gauge("crosscount.claims", "Claims by where they stand", census -> census.claims(status))
                    .tag("status", word(status))
                    .register(registry);
        }
        for (InconsistencyKind kind : InconsistencyKind.values()) {
            for (InconsistencyStatus status : InconsistencyStatus.values()) {
                gauge(
                                "crosscount.inconsistencies",
                                "Inconsistencies by kind and where they stand",
                                census -> census.inconsistencies(kind, status))
                        .tag("kind", word(kind))
                        .tag("status", word(status))
                        .register(registry);
            }
        }
        openWork("claims", census -> census.claims(ClaimStatus.PROPOSED), registry);
        openWork("inconsistencies", census -> census.inconsistencies(InconsistencyStatus.OPEN), registry);
    }

    private void openWork(String what, ToDoubleFunction<LedgerCensus> count, MeterRegistry registry) {
        gauge("crosscount.open.work", "What nobody has ruled on yet", count)
                .tag("what", what)
                .register(registry);
    }

    private Gauge.Builder<LedgerMetrics> gauge(String name, String description, ToDoubleFunction<LedgerCensus> count) {
        return Gauge.builder(name, this, each -> each.told(count)).description(description);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Not a number while the database does not answer. */
    private double told(ToDoubleFunction<LedgerCensus> count) {
        return census().map(count::applyAsDouble).orElse(Double.NaN);
    }

    private synchronized Optional<LedgerCensus> census() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(config.refresh());
            try {
                census = Optional.of(taking.take());
            } catch (RuntimeException e) {
                LOG.warnf("The ledger could not be counted for the metrics: %s", e.getMessage());
                census = Optional.empty();
            }
        }
        return census;
    }
}
