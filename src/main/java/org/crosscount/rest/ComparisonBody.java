// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscount.domain.claim.Claim;

/** Reads the claims to be compared, one at a time, so that a large body is never held as a whole. */
final class ComparisonBody {
    static final int MOST_CLAIMS = 100_000;

    private final Faults faults = new Faults();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean given;

    static List<Claim> read(InputStream body) {
        ComparisonBody reading = new ComparisonBody();
        StrictJson.read(body, parser -> {
            reading.body(parser);
            return reading;
        });
        if (!reading.given && !reading.faults.any()) {
            reading.faults.refused("claims", "is missing; it is the list of claims to compare");
        }
        reading.faults.throwIfAny();
        return reading.claims;
    }

    private void body(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            faults.malformed("", "the body must be a JSON object with claims");
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("claims")) {
                list(parser);
            } else {
                parser.skipChildren();
                faults.malformed("", "the body has a member that is not known here; known is claims");
            }
        }
    }

    private void list(JsonParser parser) throws IOException {
        given = true;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            faults.malformed("claims", "must be a list of claims");
            return;
        }
        for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
            if (at == MOST_CLAIMS) {
                throw new ProblemException(
                        ProblemKind.TOO_MANY_CLAIMS, "One comparison takes at most " + MOST_CLAIMS + " claims");
            }
            claim(StrictJson.tree(parser), "claims[" + at + "]");
        }
    }

    private void claim(JsonNode node, String path) {
        BodyObject.of(node, path, faults).flatMap(ClaimBody::toBeCompared).ifPresent(claim -> {
            if (!ids.add(claim.id().value())) {
                faults.refused(path + ".id", "another claim of this comparison has the same id");
            }
            if (!faults.any()) {
                claims.add(claim);
            }
        });
    }
}
