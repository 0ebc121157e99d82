// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.quarkus.test.junit.QuarkusMock;
import org.crosscount.domain.review.Actor;

/** Lets somebody else act for the rest of a test, as it is with sign-in. */
public final class ActingAs {
    private ActingAs() {}

    /** Whatever is done from now on in this test is done by that person. */
    public static void person(String name) {
        QuarkusMock.installMockForType(actor(name), CurrentActor.class);
    }

    /** Always that person, whoever is signed in. */
    static CurrentActor actor(String name) {
        return new CurrentActor(null, null) {
            @Override
            Actor get() {
                return new Actor(name);
            }
        };
    }
}
