// SPDX-License-Identifier: Apache-2.0
/** What comes in from files: the lexicon and the documents with their claims, each read strictly and to the line. */
@NullMarked
package org.crosscount.exchange;

import org.jspecify.annotations.NullMarked;
