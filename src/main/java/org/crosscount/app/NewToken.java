// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.time.Duration;
import java.util.Optional;

/**
 * A token to be made for a script.
 *
 * @param role the most that can be done with it; the maker's own where not given
 * @param lasts from now; 90 days where not given
 */
public record NewToken(String label, Optional<AccessRole> role, Optional<Duration> lasts) {}
