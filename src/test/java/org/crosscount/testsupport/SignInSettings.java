// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.AccessRole;
import org.crosscount.app.SignInConfig;

/** Settings of sign-in as they are by default, but for what is said. */
public record SignInSettings(boolean enabled, Optional<String> setupToken) implements SignInConfig {
    public static SignInSettings on() {
        return new SignInSettings(true, Optional.empty());
    }

    public static SignInSettings off() {
        return new SignInSettings(false, Optional.empty());
    }

    public SignInSettings withSetupToken(String token) {
        return new SignInSettings(enabled, Optional.of(token));
    }

    @Override
    public boolean publicReading() {
        return false;
    }

    @Override
    public Duration session() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration longestToken() {
        return Duration.ofDays(366);
    }

    @Override
    public Oidc oidc() {
        return new Provider();
    }

    private record Provider() implements Oidc {
        @Override
        public boolean enabled() {
            return false;
        }

        @Override
        public Optional<String> url() {
            return Optional.empty();
        }

        @Override
        public String clientId() {
            return "crosscount";
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.empty();
        }

        @Override
        public String audience() {
            return "crosscount";
        }

        @Override
        public String rolesClaim() {
            return "groups";
        }

        @Override
        public String nameClaim() {
            return "preferred_username";
        }

        @Override
        public Map<AccessRole, Set<String>> roles() {
            return Map.of();
        }

        @Override
        public Optional<AccessRole> defaultRole() {
            return Optional.empty();
        }
    }
}
