// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.List;

/**
 * One case, looked at by one rule.
 *
 * @param caseKey as in the findings
 * @param findings what is wrong in it; empty where nothing is
 */
public record Examination(String caseKey, List<Finding> findings) {
    public Examination {
        findings = List.copyOf(findings);
    }
}
