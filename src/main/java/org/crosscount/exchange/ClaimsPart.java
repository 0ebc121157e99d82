// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.ContentIds;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.source.Document;
import org.crosscount.domain.source.Quote;
import org.crosscount.domain.source.Span;

/** Reads the {@code claims} of a claims file, in their order, and gives each its id. */
final class ClaimsPart {
    private static final Comparator<Claim> BY_PLACE = Comparator.<Claim>comparingInt(
                    claim -> claim.quote().where().map(Span::start).orElse(0))
            .thenComparingInt(claim ->
                    claim.figure().flatMap(Figure::where).map(Span::start).orElse(-1));

    private final String sha256;
    private final ClaimReading reading;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Map<Place, Integer> twins = new HashMap<>();
    private final Set<Claim> seen = new HashSet<>();

    /** What the id of a claim is made of, besides its document and how many there are of it. */
    private record Place(ClaimKind kind, Quote quote, Optional<Figure> figure) {}

    ClaimsPart(YamlNode list, Document document, SourcesPart sources) {
        sha256 = document.sha256();
        reading = new ClaimReading(document, sources);
        list.items().forEach(this::add);
    }

    List<Claim> claims() {
        return claims;
    }

    /** For each claim the line where it begins. */
    List<Integer> lines() {
        return lines;
    }

    private void add(YamlNode node) {
        Claim claim = reading.read(node);
        if (!seen.add(claim)) {
            throw node.fault("this claim stands above already, with the same subject and figure; take one out");
        }
        if (!claims.isEmpty() && BY_PLACE.compare(claims.get(claims.size() - 1), claim) > 0) {
            throw node.fault(
                    "claims are sorted by where the quote starts, then the figure, and this one belongs further up;"
                            + " move it");
        }
        int twin = twins.merge(new Place(claim.kind(), claim.quote(), claim.figure()), 1, Integer::sum);
        claims.add(claim.toBuilder()
                .id(ContentIds.claim(sha256, claim.kind(), claim.quote(), claim.figure(), twin))
                .build());
        lines.add(node.line());
    }
}
