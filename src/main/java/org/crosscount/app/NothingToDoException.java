// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** The thing does not need a person where it stands. */
public final class NothingToDoException extends RefusalException {
    NothingToDoException(String what, String status) {
        super("The " + what + " is " + status + "; only what needs a person is taken");
    }
}
