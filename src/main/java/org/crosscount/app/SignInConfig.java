// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of sign-in. Without it the service is for the one user of its machine, and listens on loopback only. */
@ConfigMapping(prefix = "crosscount.sign-in")
public interface SignInConfig {
    /** Whether people sign in. While false, everything is done by {@code local}, who may do everything. */
    @WithDefault("false")
    boolean enabled();

    /** Whether whoever is not signed in may read; to have texts read or compared takes a reader all the same. */
    @WithDefault("false")
    boolean publicReading();

    /** How long a browser stays signed in, from signing in. */
    @WithDefault("12h")
    Duration session();

    /** The longest time that a token may be good for. */
    @WithDefault("366d")
    Duration longestToken();

    /**
     * The one-time token that makes the first administrator, at least 20 characters; where it is not given, one is made up
     * and told in the log at start. It is good only as long as no administrator is on record.
     */
    Optional<String> setupToken();

    Oidc oidc();

    /** Sign-in by an OpenID Connect provider, beside the passwords kept here. */
    interface Oidc {
        @WithDefault("false")
        boolean enabled();

        /** The provider's issuer address, below which its discovery document lies. */
        Optional<String> url();

        /** The name under which this service is known to the provider. */
        @WithDefault("crosscount")
        String clientId();

        /** The secret that goes with the client id; none for a public client. */
        Optional<String> clientSecret();

        /** Whom a bearer token has to be meant for. */
        @WithDefault("${crosscount.sign-in.oidc.client-id}")
        String audience();

        /** Where a token says which roles or groups its bearer has; steps of a path are parted by slashes. */
        @WithDefault("groups")
        String rolesClaim();

        /** Where a token says by what name its bearer is recorded; without it the token is refused. */
        @WithDefault("preferred_username")
        String nameClaim();

        /**
         * For each role of ours, the provider's names of it: {@code crosscount.sign-in.oidc.roles.reviewer=fact-desk}. A role
         * that is not given goes by {@code crosscount-reader}, {@code crosscount-contributor} and so on.
         */
        Map<AccessRole, Set<String>> roles();

        /** What a person may do to whom the provider gives none of the roles; nothing unless set. */
        Optional<AccessRole> defaultRole();
    }
}
