// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ConcurrentRulingsIT extends ConcurrentRulingsTest {
    @Override
    int rulings() {
        return RULINGS_ELSEWHERE;
    }
}
