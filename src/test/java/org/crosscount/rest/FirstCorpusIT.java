// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on what was packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class FirstCorpusIT extends FirstCorpusTest {}
