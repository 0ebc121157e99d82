// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** With sign-in, by passwords and by an OpenID Connect provider; an empty ledger. */
public class SignInProfile implements QuarkusTestProfile {
    public static final String SETUP_TOKEN = "a setup token for the tests only";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put("crosscount.sign-in.enabled", "true");
        settings.put("crosscount.sign-in.setup-token", SETUP_TOKEN);
        settings.put("crosscount.sign-in.oidc.roles.admin", "ledger-keepers,crosscount-admin");
        settings.put("crosscount.claims", emptyFolder());
        // People of one profile are nobody in the next; a PostgreSQL server is started anew anyway.
        if (!System.getProperty("quarkus.test.profile", "").contains("postgresql")) {
            settings.put(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:" + getClass().getSimpleName()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=60000;DB_CLOSE_DELAY=-1");
        }
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ProviderResource.class));
    }

    private static String emptyFolder() {
        try {
            return Files.createTempDirectory("crosscount-no-claims").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
