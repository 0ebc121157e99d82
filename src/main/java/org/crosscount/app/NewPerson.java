// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** Somebody to be put on record, who will sign in with the password. */
public record NewPerson(String name, AccessRole role, String password) {
    /** Without the password. */
    @Override
    public String toString() {
        return "NewPerson[" + name + ", " + role + "]";
    }
}
