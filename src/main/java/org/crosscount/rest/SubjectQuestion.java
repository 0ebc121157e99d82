// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.period.Period;

/** The question that the claims on one subject answer: "Attacks, Pakistan, 2024: how many?". */
final class SubjectQuestion {
    private SubjectQuestion() {}

    static String of(Subject subject, List<Claim> claims) {
        List<String> parts = new ArrayList<>();
        parts.add(subject.measure());
        subject.population().ifPresent(parts::add);
        subject.place().ifPresent(parts::add);
        subject.period().map(Period::edtf).ifPresent(parts::add);
        subject.event().ifPresent(parts::add);
        String about = String.join(", ", parts);
        String asked = claims.isEmpty() ? "what is claimed?" : asked(claims.get(0));
        return about.substring(0, 1).toUpperCase(Locale.ROOT) + about.substring(1) + ": " + asked;
    }

    private static String asked(Claim claim) {
        return switch (claim.kind()) {
            case AMOUNT, ABSENCE -> isCounted(claim) ? "how many?" : "how much?";
            case CHANGE ->
                "up or down by how much"
                        + claim.base().map(base -> " from " + base).orElse("") + "?";
            case SHARE -> "what share" + claim.base().map(base -> " of " + base).orElse("") + "?";
            case RANK -> "which in the order?";
            case OCCURRENCE -> "when?";
            case FIRST_SINCE ->
                "the first or most since" + claim.base().map(base -> " " + base).orElse(" when") + "?";
            case DURATION -> "how long?";
        };
    }

    private static boolean isCounted(Claim claim) {
        return claim.kind() == ClaimKind.ABSENCE
                || claim.quantity().map(quantity -> quantity.unit().isCounted()).orElse(true);
    }
}
