// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.Set;
import java.util.stream.Stream;
import org.crosscount.domain.claim.ClaimKind;

/** Which of the keys that depend on the kind of claim a claim must have, may have and cannot have. */
record ClaimKeys(Set<String> required, Set<String> optional) {
    private static final String FIGURE = "figure";
    private static final String QUANTITY = "quantity";
    private static final String COUNTED = "counted";
    private static final String DIRECTION = "direction";
    private static final String SUPERLATIVE = "superlative";
    private static final String AGGREGATE = "aggregate";
    private static final String BASE = "base";

    static ClaimKeys of(ClaimKind kind) {
        return switch (kind) {
            case AMOUNT, DURATION -> new ClaimKeys(Set.of(FIGURE, QUANTITY), Set.of(COUNTED, AGGREGATE));
            case CHANGE -> new ClaimKeys(Set.of(FIGURE, QUANTITY, DIRECTION), Set.of(COUNTED, AGGREGATE, BASE));
            case SHARE -> new ClaimKeys(Set.of(FIGURE, QUANTITY), Set.of(COUNTED, AGGREGATE, BASE));
            case RANK -> new ClaimKeys(Set.of(FIGURE), Set.of(QUANTITY, COUNTED, SUPERLATIVE, AGGREGATE));
            case OCCURRENCE -> new ClaimKeys(Set.of(), Set.of(FIGURE));
            case FIRST_SINCE -> new ClaimKeys(Set.of(FIGURE, BASE), Set.of(SUPERLATIVE));
            case ABSENCE -> new ClaimKeys(Set.of(FIGURE), Set.of());
        };
    }

    /** Finds fault with a key that is missing or that a claim of the kind does not have. */
    static void check(ClaimKind kind, YamlFields fields) {
        ClaimKeys keys = of(kind);
        Stream.of(FIGURE, QUANTITY, COUNTED, DIRECTION, SUPERLATIVE, AGGREGATE, BASE)
                .forEach(key -> {
                    boolean given = fields.find(key).isPresent();
                    if (keys.required.contains(key) && !given) {
                        throw fields.whole()
                                .fault("a claim of kind " + kind + " needs the key " + YamlNode.echo(key) + "; add it");
                    }
                    if (given && !keys.required.contains(key) && !keys.optional.contains(key)) {
                        throw fields.get(key).fault("a claim of kind " + kind + " has no such key; take it out");
                    }
                });
    }
}
