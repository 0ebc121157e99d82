// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Fault;

/**
 * How a claim is rated for publication, on the scale of whoever publishes, as ClaimReview has it.
 *
 * @param value where on the scale, from {@code worst} to {@code best}, both included
 * @param best the number that stands for wholly true
 * @param worst the number that stands for wholly false, below {@code best}
 * @param label the rating in a word or two: "Mostly true"
 * @param text the rating in a sentence or more, for readers
 */
public record Rating(BigDecimal value, BigDecimal best, BigDecimal worst, String label, Optional<String> text) {
    public Rating {
        value = value.stripTrailingZeros();
        best = best.stripTrailingZeros();
        worst = worst.stripTrailingZeros();
        label = label.strip();
        text = text.map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Everything wrong with it; empty for a sound one. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (worst.compareTo(best) >= 0) {
            faults.add(new Fault("rating.worst", worst.toPlainString() + " is not below best " + best.toPlainString()));
        } else if (value.compareTo(worst) < 0 || value.compareTo(best) > 0) {
            faults.add(new Fault(
                    "rating.value",
                    value.toPlainString() + " is not from " + worst.toPlainString() + " to " + best.toPlainString()));
        }
        if (label.isEmpty()) {
            faults.add(new Fault("rating.label", "is blank"));
        }
        return faults;
    }
}
