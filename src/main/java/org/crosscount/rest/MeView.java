// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.AccessRole;
import org.crosscount.app.SignInConfig;
import org.crosscount.app.SignedIn;
import org.crosscount.app.Token;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the request, and what that person may do here.
 *
 * @param name by which acts are recorded; null for nobody known
 * @param may the role and those before it; READER also where everybody may read
 * @param until when the token or session shown is no longer good
 * @param signInBy what there is to sign in by; empty where nobody has to
 */
@Schema(name = "Me")
record MeView(
        @Nullable String name,
        @Nullable AccessRole role,
        List<AccessRole> may,
        SignedIn.@Nullable Means means,
        @Nullable Instant until,
        List<String> signInBy) {
    static MeView of(Optional<SignedIn> person, SignInConfig config) {
        List<AccessRole> may = Arrays.stream(AccessRole.values())
                .filter(role -> person.filter(known -> known.may(role)).isPresent()
                        || role == AccessRole.READER && config.enabled() && config.publicReading())
                .toList();
        return new MeView(
                person.map(SignedIn::name).orElse(null),
                person.flatMap(SignedIn::role).orElse(null),
                may,
                person.map(SignedIn::means).orElse(null),
                person.flatMap(SignedIn::token).map(Token::expiresAt).orElse(null),
                signInBy(config));
    }

    private static List<String> signInBy(SignInConfig config) {
        if (!config.enabled()) {
            return List.of();
        }
        return config.oidc().enabled() ? List.of("PASSWORD", "OIDC") : List.of("PASSWORD");
    }
}
