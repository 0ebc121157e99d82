// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.crosscount.domain.review.Actor;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;

/**
 * Enters into the audit what is done about people and their tokens, in the transaction that does it. No password and no
 * secret comes here.
 */
@ApplicationScoped
class PeopleTrail {
    private final PersonStore people;
    private final AuditTrail trail;

    PeopleTrail(PersonStore people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    /** Adds the event to the person's history as well. */
    void enter(PersonEvent event, Optional<AccessRole> before) {
        people.add(event);
        boolean role = event.act() == PersonEvent.Act.CREATED || event.act() == PersonEvent.Act.ROLE_CHANGED;
        enter(
                act(event.act()),
                new ThingOnRecord(ThingKind.PERSON, event.person()),
                before,
                role ? Optional.of(event.role()) : Optional.empty(),
                Act.recording(event.by(), event.at()));
    }

    void made(Token token) {
        enter(
                AuditAct.RECORDED,
                new ThingOnRecord(ThingKind.TOKEN, token.id()),
                Optional.empty(),
                Optional.of(token.role()),
                Act.recording(new Actor(token.owner()), token.createdAt()));
    }

    void revoked(Token token, Actor by, Instant at) {
        enter(
                AuditAct.REVOKED,
                new ThingOnRecord(ThingKind.TOKEN, token.id()),
                Optional.of(token.role()),
                Optional.empty(),
                Act.recording(by, at));
    }

    private void enter(
            AuditAct act, ThingOnRecord of, Optional<AccessRole> before, Optional<AccessRole> after, Act within) {
        trail.note(
                act,
                of,
                Optional.empty(),
                before.map(AccessRole::name),
                after.map(AccessRole::name),
                Optional.empty(),
                within);
        trail.enter();
    }

    private static AuditAct act(PersonEvent.Act act) {
        return switch (act) {
            case CREATED -> AuditAct.RECORDED;
            case ROLE_CHANGED -> AuditAct.ROLE_CHANGED;
            case DISABLED -> AuditAct.DISABLED;
            case ENABLED -> AuditAct.ENABLED;
            case PASSWORD_CHANGED -> AuditAct.PASSWORD_CHANGED;
        };
    }
}
