// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

/** A body holds no text that can be read. The message is fit to be shown: what is wrong, and how to mend it. */
public final class UnreadableTextException extends RuntimeException {

    /** What is in the way. */
    public enum Kind {
        /** No text in it: nothing but blanks, or a PDF of scanned pages. */
        EMPTY,
        /** Locked with a password, or its owner does not allow taking text out. */
        ENCRYPTED,
        /** Not what it says it is, or broken. */
        DAMAGED,
        /** A content type or charset that is not read here. */
        UNSUPPORTED_TYPE,
        /** More pages, more decoded data or more work than one document may cost. */
        TOO_LARGE
    }

    private final Kind kind;

    public UnreadableTextException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
