// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Fault;

/** What was given cannot be recorded; nothing was. Every fault is named, with how to mend it. */
public final class RefusedException extends RefusalException {
    private final transient List<Fault> faults;

    public RefusedException(List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public RefusedException(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
