// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.crosscount.app.CurrentRequest;

/** The HTTP request that this thread answers. */
@ApplicationScoped
class AnsweredRequest implements CurrentRequest {
    private final CurrentVertxRequest current;

    AnsweredRequest(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Optional<String> id() {
        return context().flatMap(RequestIds::of);
    }

    /** Empty where nothing is being answered, as at start. */
    Optional<RoutingContext> context() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent())
                : Optional.empty();
    }
}
