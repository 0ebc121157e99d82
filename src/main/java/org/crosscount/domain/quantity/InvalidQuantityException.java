// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.quantity;

/** The limits, the bound and the unit that were given make no quantity; the message says which and how to mend it. */
public final class InvalidQuantityException extends RuntimeException {
    private final String field;

    public InvalidQuantityException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The part at fault, by its name in the quantity: {@code value}, {@code lower}, {@code upper}, {@code unit} … */
    public String field() {
        return field;
    }
}
