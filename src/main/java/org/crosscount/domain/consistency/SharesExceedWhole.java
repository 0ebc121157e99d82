// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.quantity.Dimension;

/** Shares of one whole whose populations exclude each other and that come to more than 100 % together. */
final class SharesExceedWhole implements Rule {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Lexicon lexicon;

    SharesExceedWhole(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public RuleId id() {
        return new RuleId("shares-exceed-whole", 1);
    }

    @Override
    public Optional<String> caseOf(ComparedClaim claim) {
        boolean share = claim.kind() == ClaimKind.SHARE
                && claim.interval().isPresent()
                && claim.claim().base().isPresent()
                && !claim.claim().isDerived()
                && claim.subject().unit().dimension() == Dimension.PERCENT;
        return share ? Optional.of(Keys.people(claim.subject())) : Optional.empty();
    }

    @Override
    public List<Finding> examine(Case examined) {
        List<Found> found = new ArrayList<>();
        for (List<ComparedClaim> set : Comparables.of(examined.anchors())) {
            List<ComparedClaim> apart =
                    Parts.apart(set, share -> share.subject().populationKey(), (one, other) -> lexicon.populations()
                            .exclude(one.subject().population(), other.subject().population()));
            Parts shares = new Parts(apart, false);
            BigDecimal least = shares.sum().lower();
            if (apart.size() > 1 && least != null && least.compareTo(HUNDRED) > 0) {
                found.add(found(shares));
            }
        }
        return found.isEmpty() ? List.of() : List.of(Found.together(found, examined.key(), id(), parent -> List.of()));
    }

    private static Found found(Parts shares) {
        Map<ComparedClaim, Role> roles = new LinkedHashMap<>();
        shares.claims().forEach(share -> roles.put(share, Role.PART));
        String explanation = "The shares " + Telling.listed(shares.claims())
                + " are of people who exclude each other, yet they come to more than 100 % of "
                + shares.claims().get(0).claim().base().orElse("the whole") + ".";
        return Found.of(InconsistencyKind.PARTS_DO_NOT_SUM, Severity.MAJOR, roles, explanation)
                .showing("sum of the shares", shares.sum().inWords() + " %");
    }
}
