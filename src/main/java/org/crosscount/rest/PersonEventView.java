// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import org.crosscount.app.AccessRole;
import org.crosscount.app.PersonEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change in what somebody may do. */
@Schema(name = "PersonEvent")
record PersonEventView(PersonEvent.Act act, AccessRole role, String by, Instant at) {
    static PersonEventView of(PersonEvent event) {
        return new PersonEventView(event.act(), event.role(), event.by().name(), event.at());
    }
}
