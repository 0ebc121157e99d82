// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.ExpectedVersion;

/** Reads which version of a thing a caller has seen, so that nobody rules on what he has not. */
final class IfMatch {
    private IfMatch() {}

    /** 428 where the caller does not say. A tag that was not given out here, or a weak one, matches no version. */
    static ExpectedVersion of(String id, HttpHeaders headers) {
        List<String> tags = headers.getRequestHeader(HttpHeaders.IF_MATCH).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        if (tags.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of what you have seen, so that no ruling of somebody else is lost;"
                            + " * rules on whatever is there");
        }
        if (tags.contains("*")) {
            return ExpectedVersion.any();
        }
        Set<Integer> versions = new HashSet<>();
        tags.forEach(tag -> version(id, tag).ifPresent(versions::add));
        return new ExpectedVersion(Optional.of(versions));
    }

    /** As {@link Answers#tag(String, int)} writes it, and whatever it adds after the version. */
    private static Optional<Integer> version(String id, String tag) {
        String before = '"' + id + "-";
        return Optional.of(tag)
                .filter(given -> given.startsWith(before))
                .map(given -> given.substring(before.length()))
                .filter(given -> given.matches("\\d{1,9}(\\.\\w+)?\""))
                .map(given -> Integer.valueOf(given.replaceAll("[.\"].*", "")));
    }
}
