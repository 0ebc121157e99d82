// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.crosscount.domain.review.Actor;
import org.junit.jupiter.api.Test;

/** What the tests put on record is taken back, so that there is no administrator when they begin. */
@QuarkusTest
@TestTransaction
class LastAdminTest {
    private static final String PASSWORD = "correct horse battery";

    @Inject
    People people;

    @Test
    void the_last_administrator_stays_one() {
        people.add(new NewPerson("Ayesha", AccessRole.ADMIN, PASSWORD));
        people.add(new NewPerson("Omar", AccessRole.REVIEWER, PASSWORD));
        refused(() -> people.change("Ayesha", Optional.of(AccessRole.REVIEWER), Optional.empty()));
        refused(() -> people.change("AYESHA", Optional.empty(), Optional.of(false)));
        assertThat(people.person("Ayesha"))
                .extracting(Person::role, Person::enabled)
                .containsExactly(AccessRole.ADMIN, true);
    }

    @Test
    void one_of_two_may_go_and_is_then_no_help_to_the_other() {
        people.add(new NewPerson("Ayesha", AccessRole.ADMIN, PASSWORD));
        people.add(new NewPerson("Omar", AccessRole.ADMIN, PASSWORD));
        assertThat(people.change("Omar", Optional.empty(), Optional.of(false)).enabled())
                .isFalse();
        refused(() -> people.change("Ayesha", Optional.empty(), Optional.of(false)));
        assertThat(people.change("Omar", Optional.of(AccessRole.READER), Optional.empty())
                        .role())
                .isEqualTo(AccessRole.READER);
        assertThat(people.history("omar"))
                .extracting(PersonEvent::act)
                .containsExactly(PersonEvent.Act.CREATED, PersonEvent.Act.DISABLED, PersonEvent.Act.ROLE_CHANGED);
        assertThat(people.history("omar")).extracting(PersonEvent::by).containsOnly(Actor.LOCAL);
    }

    @Test
    void a_change_that_changes_nothing_is_not_recorded() {
        people.add(new NewPerson("Ayesha", AccessRole.ADMIN, PASSWORD));
        people.change("Ayesha", Optional.of(AccessRole.ADMIN), Optional.of(true));
        assertThat(people.history("Ayesha")).hasSize(1);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(AccessConflictException.class, e -> assertThat(e.obstacle())
                .isEqualTo(AccessConflictException.Cause.LAST_ADMIN));
    }
}
