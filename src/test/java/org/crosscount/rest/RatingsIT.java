// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RatingsIT extends RatingsTest {}
