// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import org.crosscount.domain.lexicon.Digest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with their headers: entity tags, conditional answers, locations. */
final class Answers {
    private Answers() {}

    /** The tag of one version of one thing. */
    static String tag(String id, int version) {
        return '"' + id + "-" + version + '"';
    }

    /** The tag of something that has no version: it changes with the content. */
    static String tag(Record view) {
        return '"' + Digest.of(view.toString()) + '"';
    }

    /** A version's tag, told apart by what is shown beside the version. */
    static String tag(String versionTag, Record view) {
        return versionTag.substring(0, versionTag.length() - 1) + "." + Digest.of(view.toString()) + '"';
    }

    /** The view with its tag, or 304 where the caller has it already. */
    static <T> RestResponse<T> tagged(T view, String tag, HttpHeaders headers) {
        boolean has = isKnown(tag, headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
        return has
                ? ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                        .header(HttpHeaders.ETAG, tag)
                        .build()
                : ResponseBuilder.ok(view).header(HttpHeaders.ETAG, tag).build();
    }

    /** Whether the lines of an If-None-Match name the tag. */
    static boolean isKnown(String tag, List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }

    /** 201 where it was created, else 200; both say where it is. */
    static <T> RestResponse<T> recorded(T view, boolean created, String path, String id, String tag) {
        return ResponseBuilder.create(created ? RestResponse.Status.CREATED : RestResponse.Status.OK, view)
                .location(UriBuilder.fromPath(path).path("{id}").build(id))
                .header(HttpHeaders.ETAG, tag)
                .build();
    }
}
