// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The problem of a caller who has not seen the newest version; it carries that version, so that he can look at once. */
@RegisterForReflection
record StaleProblem(@JsonUnwrapped Problem problem, Record current) {}
