// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.crosscount.app.AccessRole;
import org.crosscount.app.SignInConfig;
import org.crosscount.app.SignedIn;

/** Lets a request on only if whoever sends it may do that, on every path there is; {@link AccessRules} says what it takes. */
@ApplicationScoped
class AccessGuard {
    /** After the framework has found out who it is (200), before it goes anywhere else. */
    private static final int ONCE_KNOWN = 150;

    private final SignInConfig config;
    private final SignInMechanism mechanism;
    private final ProblemAnswers problems;

    AccessGuard(SignInConfig config, SignInMechanism mechanism, ProblemAnswers problems) {
        this.config = config;
        this.mechanism = mechanism;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, ONCE_KNOWN);
    }

    private void check(RoutingContext context) {
        AccessRules.Need need = AccessRules.of(context.request().method().name(), context.normalizedPath());
        Optional<SignedIn> person = person(context);
        if (isOpen(need)
                || person.filter(known -> known.may(need.role().orElseThrow())).isPresent()) {
            context.next();
        } else if (person.isEmpty()) {
            mechanism.challenge(context);
        } else {
            problems.send(
                    context,
                    ProblemKind.NOT_PERMITTED,
                    detail(person.get(), need.role().orElseThrow()));
        }
    }

    private boolean isOpen(AccessRules.Need need) {
        return need.role().isEmpty() || need.reading() && config.publicReading();
    }

    private static String detail(SignedIn person, AccessRole needed) {
        return "This takes the role " + needed + ", and " + person.name() + " has "
                + person.role().map(AccessRole::name).orElse("none");
    }

    /** Empty where nobody is signed in. */
    static Optional<SignedIn> person(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? SignInMechanism.person(user.getSecurityIdentity())
                : Optional.empty();
    }
}
