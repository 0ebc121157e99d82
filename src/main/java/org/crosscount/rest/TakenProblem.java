// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The problem of somebody who wants what somebody else has taken. */
@RegisterForReflection
record TakenProblem(@JsonUnwrapped Problem problem, AssignmentView assignment) {}
