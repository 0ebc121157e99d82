// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.crosscount.app.MadeToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token just made.
 *
 * @param secret to be sent as {@code Authorization: Bearer}; shown this once
 */
@Schema(name = "MadeToken")
record MadeTokenView(@JsonUnwrapped TokenView token, String secret) {
    static MadeTokenView of(MadeToken made) {
        return new MadeTokenView(TokenView.of(made.token()), made.secret());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "MadeTokenView[" + token + "]";
    }
}
