// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.Compared;
import org.crosscount.domain.consistency.Finding;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.consistency.Relation;
import org.crosscount.domain.consistency.RelationKind;
import org.crosscount.domain.consistency.Role;
import org.crosscount.domain.consistency.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of comparing claims; nothing of it is on record.
 *
 * @param derived the derived claims that inconsistencies or relations name
 */
@Schema(name = "Comparison")
record ComparisonView(List<Found> inconsistencies, List<Related> relations, List<ClaimView> derived) {
    /** Claims that cannot all hold, by the ids the caller gave them. */
    @Schema(name = "ComparedInconsistency")
    record Found(
            InconsistencyKind kind, Severity severity, List<Part> claims, String explanation, WorkingView working) {
        static Found of(Finding finding) {
            return new Found(
                    finding.kind(),
                    finding.severity(),
                    finding.claims().stream().map(Part::of).toList(),
                    finding.explanation(),
                    WorkingView.of(finding.working()));
        }
    }

    /** A claim and the part it plays. */
    @Schema(name = "ComparedClaim")
    record Part(String id, Role role) {
        static Part of(Involved involved) {
            return new Part(involved.claim().value(), involved.role());
        }
    }

    /** Two claims that stand to each other without contradiction; the narrower or later one is first. */
    @Schema(name = "Relation")
    record Related(RelationKind relation, List<String> claims, String reason) {
        static Related of(Relation relation) {
            return new Related(relation.kind(), names(List.of(relation.first(), relation.second())), relation.reason());
        }
    }

    static ComparisonView of(Compared compared) {
        return new ComparisonView(
                compared.inconsistencies().stream().map(Found::of).toList(),
                compared.relations().stream().map(Related::of).toList(),
                compared.derived().stream().map(ClaimView::of).toList());
    }

    private static List<String> names(List<ClaimId> ids) {
        return ids.stream().map(ClaimId::value).toList();
    }
}
