// SPDX-License-Identifier: Apache-2.0
/** The words figures are about: measures, populations, places, units and bodies, with their aliases. */
@NullMarked
package org.crosscount.domain.lexicon;

import org.jspecify.annotations.NullMarked;
