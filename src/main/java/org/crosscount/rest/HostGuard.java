// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses requests that name a foreign host, on every path: in single-user mode nothing but the user's own pages may reach
 * the ledger, which a name that an attacker points at this machine (DNS rebinding) or a page from elsewhere would.
 */
@ApplicationScoped
class HostGuard {
    /** Before anything else sees the request. */
    private static final int FIRST = 10_000;

    private final RestConfig config;
    private final ProblemAnswers problems;

    HostGuard(RestConfig config, ProblemAnswers problems) {
        this.config = config;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        List<String> hosts = new ArrayList<>(context.request().headers().getAll(HttpHeaders.HOST));
        Optional.ofNullable(context.request().authority())
                .map(HostAndPort::toString)
                .ifPresent(hosts::add);
        List<String> origins = context.request().headers().getAll(HttpHeaders.ORIGIN);
        if (hosts.isEmpty()) {
            problems.send(context, ProblemKind.of(400), "The request names no host");
        } else if (!hosts.stream().allMatch(this::isOwnHost)) {
            problems.send(
                    context,
                    ProblemKind.FOREIGN_HOST,
                    "The service answers under " + String.join(", ", names()) + " only");
        } else if (!origins.stream().allMatch(this::isOwnOrigin)) {
            problems.send(context, ProblemKind.FOREIGN_ORIGIN, "Pages from elsewhere may not use the service");
        } else {
            context.next();
        }
    }

    private boolean isOwnHost(String header) {
        return name(header).filter(config.hosts()::contains).isPresent();
    }

    private boolean isOwnOrigin(String header) {
        String origin = header.toLowerCase(Locale.ROOT);
        return List.of("http://", "https://").stream()
                .filter(origin::startsWith)
                .anyMatch(scheme -> isOwnHost(origin.substring(scheme.length())));
    }

    /** The host without its port; empty where it is none. */
    private static Optional<String> name(String header) {
        String host = header.strip().toLowerCase(Locale.ROOT);
        int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
        String name = end <= 0 ? host : host.substring(0, end);
        String port = end <= 0 ? "" : host.substring(end);
        return port.isEmpty() || port.matches(":\\d{0,5}") ? Optional.of(name) : Optional.empty();
    }

    private List<String> names() {
        return config.hosts().stream().sorted().toList();
    }
}
