// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosscount.domain.review.Actor;

/** Who acts. There is no sign-in yet, so that it is always the one user of this machine. */
@ApplicationScoped
class CurrentActor {
    Actor get() {
        return Actor.LOCAL;
    }
}
