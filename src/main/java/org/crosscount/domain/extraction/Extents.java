// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an adjective behind a measurement says is measured: "120 m long" is a length. */
final class Extents {
    private static final Map<String, String> OF = Map.of(
            "long", "length", "wide", "width", "high", "height", "tall", "height", "deep", "depth", "thick", "thickness");

    private Extents() {}

    static @Nullable String of(String adjective) {
        return OF.get(adjective);
    }
}
