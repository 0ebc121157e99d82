// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody may read, people with a password may do more, a little at a time; behind a proxy that may speak TLS. */
public class PublicReadingProfile extends SignInProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("crosscount.sign-in.public-reading", "true");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("crosscount.rate.writes", "6");
        settings.put("crosscount.rate.texts", "3");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of();
    }
}
