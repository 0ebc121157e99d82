// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.crosscount.app.AccessRole;
import org.crosscount.app.PersonEvent;
import org.crosscount.domain.review.Actor;
import org.hibernate.annotations.Immutable;

/** One change in what somebody may do: a record. */
@Entity
@Immutable
@Table(name = "person_event")
class PersonEventRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_event_seq")
    @SequenceGenerator(name = "person_event_seq", sequenceName = "person_event_seq", allocationSize = 50)
    Long seq;

    String nameKey;
    String name;

    @Enumerated(EnumType.STRING)
    PersonEvent.Act act;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_role")
    AccessRole role;

    String doneBy;
    Instant doneAt;

    static PersonEventRow of(PersonEvent event) {
        PersonEventRow row = new PersonEventRow();
        row.nameKey = PersonRow.key(event.person());
        row.name = event.person();
        row.act = event.act();
        row.role = event.role();
        row.doneBy = event.by().name();
        row.doneAt = event.at();
        return row;
    }

    PersonEvent toEvent() {
        return new PersonEvent(name, act, role, new Actor(doneBy), doneAt);
    }
}
