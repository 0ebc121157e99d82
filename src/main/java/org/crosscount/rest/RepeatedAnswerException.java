// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import org.crosscount.app.KeptAnswer;

/** The request was answered before; it is answered with the same again. Leaves the method that it would have called alone. */
final class RepeatedAnswerException extends RuntimeException {
    private final transient KeptAnswer answer;
    private final int status;

    RepeatedAnswerException(KeptAnswer answer, int status) {
        super("answered before");
        this.answer = answer;
        this.status = status;
    }

    KeptAnswer answer() {
        return answer;
    }

    int status() {
        return status;
    }
}
