// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.util.regex.Pattern;

/** An address of evidence, as it was given: a URI. Only addresses on the web are taken, which {@link #isOnTheWeb} tells. */
public record Link(String address) {
    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?://[^/?#\\s@]+(?:[/?#]\\S*)?");

    /** Whether readers of a publication can follow it: http or https, and a host. */
    boolean isOnTheWeb() {
        return ON_THE_WEB.matcher(address).matches();
    }
}
