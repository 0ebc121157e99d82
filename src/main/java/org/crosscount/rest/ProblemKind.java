// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.net.URI;
import java.util.Map;

/**
 * What can go wrong with a request.
 *
 * @param slug ends the problem's type, and never changes
 * @param status of HTTP
 */
record ProblemKind(String slug, int status, String title) {
    static final ProblemKind MALFORMED_JSON = new ProblemKind("malformed-json", 400, "Malformed JSON");
    static final ProblemKind INVALID_BODY = new ProblemKind("invalid-body", 400, "The body is not as it should be");
    static final ProblemKind INVALID_PARAMETER = new ProblemKind("invalid-parameter", 400, "Invalid query parameter");
    static final ProblemKind FOREIGN_HOST = new ProblemKind("foreign-host", 403, "Foreign host");
    static final ProblemKind FOREIGN_ORIGIN = new ProblemKind("foreign-origin", 403, "Foreign origin");
    static final ProblemKind TEXT_NOT_ON_RECORD = new ProblemKind("text-not-on-record", 404, "No text on record");
    static final ProblemKind CONCURRENT_CHANGE = new ProblemKind("concurrent-change", 409, "Changed meanwhile");
    static final ProblemKind RULING_REFUSED = new ProblemKind("ruling-refused", 409, "Not where it stands");
    static final ProblemKind TAKEN = new ProblemKind("taken", 409, "Somebody else works on it");
    static final ProblemKind NOTHING_TO_DO = new ProblemKind("nothing-to-do", 409, "It needs nobody");
    static final ProblemKind INVALID_KEY = new ProblemKind("invalid-idempotency-key", 400, "Invalid Idempotency-Key");
    static final ProblemKind REQUEST_IN_PROGRESS =
            new ProblemKind("request-in-progress", 409, "The same request is being answered");
    static final ProblemKind ANSWER_NOT_KEPT = new ProblemKind("answer-not-kept", 409, "Answered before");
    static final ProblemKind KEY_REUSED =
            new ProblemKind("idempotency-key-reused", 422, "Another request had this key");
    static final ProblemKind PRECONDITION_FAILED =
            new ProblemKind("precondition-failed", 412, "Changed since you saw it");
    static final ProblemKind BODY_TOO_LARGE = new ProblemKind("body-too-large", 413, "The body is too large");
    static final ProblemKind TOO_MANY_CLAIMS = new ProblemKind("too-many-claims", 413, "Too many claims");
    static final ProblemKind TOO_MANY_RULINGS = new ProblemKind("too-many-rulings", 413, "Too many rulings");
    static final ProblemKind UNSUPPORTED_MEDIA_TYPE =
            new ProblemKind("unsupported-media-type", 415, "Unsupported media type");
    static final ProblemKind REFUSED = new ProblemKind("refused", 422, "This cannot be recorded or compared");
    static final ProblemKind UNREADABLE_TEXT = new ProblemKind("unreadable-text", 422, "No text can be read from this");
    static final ProblemKind PRECONDITION_REQUIRED =
            new ProblemKind("precondition-required", 428, "Say what you have seen");
    static final ProblemKind INTERNAL_ERROR = new ProblemKind("internal-error", 500, "Something went wrong here");

    private static final Map<Integer, ProblemKind> BY_STATUS = Map.of(
            400, new ProblemKind("bad-request", 400, "Bad request"),
            404, new ProblemKind("unknown-path", 404, "No such path"),
            405, new ProblemKind("method-not-allowed", 405, "Method not allowed"),
            406, new ProblemKind("not-acceptable", 406, "No such representation"),
            413, BODY_TOO_LARGE,
            415, UNSUPPORTED_MEDIA_TYPE,
            500, INTERNAL_ERROR);

    /** Nothing of that id is on record; {@code what} is the kind of thing in the singular. */
    static ProblemKind unknown(String what) {
        return new ProblemKind("unknown-" + what, 404, "No such " + what);
    }

    /** For a failure of which only the status is known. */
    static ProblemKind of(int status) {
        ProblemKind known = BY_STATUS.get(status);
        return known != null ? known : new ProblemKind("http-" + status, status, "The request failed");
    }

    URI type() {
        return URI.create("https://crosscount.org/problems/" + slug);
    }
}
