// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every POST method: a request with an {@code Idempotency-Key} acts once, however often it is sent. {@link
 * IdempotencyKeys} does it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface OncePerKey {
    /** What is kept of the answer. */
    enum Keeps {
        /** All of it: sent again, the request is answered with the same. */
        ANSWER,
        /** Nothing, for the request records nothing: sent again, it is answered anew. */
        NOTHING,
        /** Nothing, for the answer holds a secret: sent again, the request is refused. */
        THAT_IT_ACTED,
        /**
         * No trace at all, not even of the request: whoever sends it may be nobody yet, or it holds a password, of which no
         * digest is to lie around. It acts every time; each such request does by itself no more the second time.
         */
        NO_TRACE
    }

    @Nonbinding
    Keeps value() default Keeps.ANSWER;
}
