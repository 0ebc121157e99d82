// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.test.junit.QuarkusMock;
import org.crosscount.domain.review.Actor;

/** Lets somebody else act for the rest of a test, as it is with sign-in. */
public final class ActingAs {
    private ActingAs() {}

    /** Whatever is done from now on in this test is done by that person. */
    public static void person(String name) {
        QuarkusMock.installMockForType(
                new CurrentActor() {
                    @Override
                    Actor get() {
                        return new Actor(name);
                    }
                },
                CurrentActor.class);
    }
}
