// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

/** Rulings in force that contradict each other over a claim, as conditions in HQL. */
final class Contradictions {
    /** Rulings of which the newest version of their inconsistency came. */
    private static final String IN_FORCE = "select r.seq from ResolutionRow r, InconsistencyRow ih"
            + " where ih.inconsistencyId = r.inconsistencyId and ih.version = r.version";

    /** Ids of the claims that stand by one ruling in force and fall by another. */
    static final String CLAIMS = "select st.id.claimId from ResolutionClaimRow st, ResolutionClaimRow fa"
            + " where fa.id.claimId = st.id.claimId and st.ruling = STANDS and fa.ruling = FALLS"
            + " and st.id.resolution in (" + IN_FORCE + ") and fa.id.resolution in (" + IN_FORCE + ")";

    /** Of a claim {@code c}. */
    static final String OF_CLAIM = "c.claimId in (" + CLAIMS + ")";

    /** Of an inconsistency {@code h}: its own ruling in force is one of those that contradict each other. */
    static final String OF_INCONSISTENCY = "h.seq in (select oh.seq from ResolutionRow o, InconsistencyRow oh,"
            + " ResolutionClaimRow oc where oh.inconsistencyId = o.inconsistencyId and oh.version = o.version"
            + " and oc.id.resolution = o.seq and oc.id.claimId in (" + CLAIMS + "))";

    private Contradictions() {}
}
