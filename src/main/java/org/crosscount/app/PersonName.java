// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscount.domain.review.Actor;

/** Which names people may go by. A name differs from another in more than case. */
final class PersonName {
    private static final Pattern SOUND =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._@' +-]{0,98}[\\p{L}\\p{M}\\p{N}.])?");
    private static final Set<String> TAKEN = Set.of(Actor.LOCAL.name(), Actor.CORPUS.name(), "me");

    private PersonName() {}

    /** What is wrong with it, for a sentence that begins with it; empty for a sound one. */
    static Optional<String> fault(String name) {
        if (!SOUND.matcher(name).matches() || !Normalizer.isNormalized(name, Normalizer.Form.NFKC)) {
            return Optional.of(
                    "has to begin and end with a letter or digit, and to have at most 100 characters, which are"
                            + " letters, digits, spaces or one of . _ @ ' + -");
        }
        return TAKEN.contains(key(name)) ? Optional.of("is kept for the service itself") : Optional.empty();
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
