// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.crosscount.app.SignInConfig;
import org.crosscount.app.SignedIn;

/** Keeps one client from taking the whole service: counts writes, and texts to be read, by person, or else by address. */
@ApplicationScoped
class RateGuard {
    private static final int AFTER_ACCESS_GUARD = 140;
    private static final int MOST_CLIENTS = 10_000;
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final SignInConfig signIn;
    private final RateConfig config;
    private final ProblemAnswers problems;

    /** The one that asked longest ago first. */
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    });

    RateGuard(SignInConfig signIn, RateConfig config, ProblemAnswers problems) {
        this.signIn = signIn;
        this.config = config;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (signIn.enabled()) {
            filters.register(this::check, AFTER_ACCESS_GUARD);
        }
    }

    private void check(RoutingContext context) {
        boolean text = isText(context.normalizedPath());
        int most = text ? config.texts() : config.writes();
        if (LOOKING.contains(context.request().method().name()) || most <= 0) {
            context.next();
            return;
        }
        String client = AccessGuard.person(context)
                .map(SignedIn::name)
                .map(name -> "person " + name)
                .orElseGet(() -> "address " + ClientAddress.of(context.request()));
        Bucket bucket = buckets.computeIfAbsent((text ? "text " : "write ") + client, key -> bucket(most));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            context.next();
        } else {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RetryAfter.of(wait));
            problems.send(
                    context,
                    ProblemKind.TOO_MANY_REQUESTS,
                    "At most " + most + " requests of this kind a minute; wait as long as Retry-After says");
        }
    }

    private static boolean isText(String path) {
        return path.matches("/api/(extractions|documents|checks|comparisons|imports).*");
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }
}
