// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Tags every answer to GET that its resource has not tagged itself, listings too, by its content; and answers 304 to a caller who
 * has it already.
 */
@Provider
class EntityTags implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean read = List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod());
        boolean tagged = answer.getHeaders().containsKey(HttpHeaders.ETAG);
        if (!read || tagged || answer.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        if (answer.getEntity() instanceof Record view) {
            String tag = Answers.tag(view);
            answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            List<String> known = request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of());
            if (Answers.isKnown(tag, known)) {
                answer.setStatusInfo(Response.Status.NOT_MODIFIED);
                answer.setEntity(null);
            }
        }
    }
}
