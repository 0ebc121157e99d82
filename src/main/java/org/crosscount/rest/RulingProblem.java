// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * The problem of a ruling that is not for a thing that stands where it does.
 *
 * @param accepted the rulings that it takes there
 */
@RegisterForReflection
record RulingProblem(@JsonUnwrapped Problem problem, List<String> accepted) {}
