// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import org.crosscount.domain.review.Transition;

/** The ruling is not for a thing that stands where this one does; nothing was recorded. */
public final class RulingRefusedException extends RefusalException {
    private final transient List<String> accepted;

    RulingRefusedException(Transition<?, ?> refused) {
        super(refused.refusal().orElseThrow());
        accepted = refused.accepted().stream().map(Object::toString).toList();
    }

    /** The rulings that may be made instead. */
    public List<String> accepted() {
        return accepted;
    }
}
