// SPDX-License-Identifier: Apache-2.0
/** The JSON API over the use cases: requests read strictly, answers in the shapes of the contract, failures as problems. */
@NullMarked
package org.crosscount.rest;

import org.jspecify.annotations.NullMarked;
