// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Map;
import java.util.Optional;

/**
 * What a request with an idempotency key was answered with.
 *
 * @param fingerprint digest of the request, as 64 hexadecimal digits: another one under the same key is another request
 * @param status of HTTP; empty for a request that recorded nothing, which is answered anew
 * @param headers those that belong to the answer
 * @param body the answer's body; empty for none
 */
public record KeptAnswer(
        String fingerprint, Optional<Integer> status, Map<String, String> headers, Optional<String> body) {
    public KeptAnswer {
        headers = Map.copyOf(headers);
    }

    /** For a request that recorded nothing. */
    public static KeptAnswer ofNothing(String fingerprint) {
        return new KeptAnswer(fingerprint, Optional.empty(), Map.of(), Optional.empty());
    }
}
