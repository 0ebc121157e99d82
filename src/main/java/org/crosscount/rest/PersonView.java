// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import org.crosscount.app.AccessRole;
import org.crosscount.app.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who may sign in. */
@Schema(name = "Person")
record PersonView(String name, AccessRole role, boolean enabled, Person.Origin origin, Instant createdAt) {
    static PersonView of(Person person) {
        return new PersonView(person.name(), person.role(), person.enabled(), person.origin(), person.at());
    }
}
