// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.math.BigDecimal;
import java.util.List;
import org.crosscount.domain.consistency.Working;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The numbers a rule used, tolerance folded in. */
@Schema(name = "Working")
record WorkingView(String rule, int ruleVersion, List<Input> inputs, List<Step> steps) {
    /** A claim as it was compared: the interval that its figure can stand for, in the unit named. */
    @Schema(name = "WorkingInput")
    record Input(
            String claim,
            int version,
            String wording,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            String tolerance) {}

    /** One computed value and what it is. */
    @Schema(name = "WorkingStep")
    record Step(String what, String value) {}

    static WorkingView of(Working working) {
        return new WorkingView(
                working.rule().name(),
                working.rule().version(),
                working.inputs().stream().map(WorkingView::input).toList(),
                working.steps().stream()
                        .map(step -> new Step(step.what(), step.value()))
                        .toList());
    }

    private static Input input(Working.Input input) {
        return new Input(
                input.claim().value(),
                input.version(),
                input.wording(),
                input.lower(),
                input.upper(),
                input.unit().orElse(null),
                input.tolerance());
    }
}
