// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;

/** What one version of a claim says differently from the one before. */
public final class Changes {
    private static final List<Part> PARTS = List.of(
            new Part("kind", Claim::kind),
            new Part("quote", Claim::quote),
            new Part("figure", Claim::figure),
            new Part("quantity", Claim::quantity),
            new Part("counted", Claim::counted),
            new Part("direction", Claim::direction),
            new Part("superlative", Claim::superlative),
            new Part("aggregate", Claim::aggregate),
            new Part("subject.measure", claim -> claim.subject().measure()),
            new Part("subject.population", claim -> claim.subject().population()),
            new Part("subject.place", claim -> claim.subject().place()),
            new Part("subject.period", claim -> claim.subject().period()),
            new Part("subject.event", claim -> claim.subject().event()),
            new Part("base", Claim::base),
            new Part("attribution", Claim::attribution),
            new Part("asOf", Claim::asOf),
            new Part("assumptions", Claim::assumptions),
            new Part("status", Claim::status));

    private Changes() {}

    /** The parts in which they differ, by their paths, in the order in which a claim is told. */
    public static List<String> between(Claim before, Claim after) {
        Stream<Part> changed =
                PARTS.stream().filter(part -> !Objects.equals(part.of.apply(before), part.of.apply(after)));
        return changed.map(Part::path).toList();
    }

    private record Part(String path, Function<Claim, Object> of) {}
}
