// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscount.app.ResolutionStore;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.review.Resolution;

/** Resolutions in {@code resolution} and {@code resolution_claim}. */
@ApplicationScoped
class PanacheResolutionStore implements ResolutionStore, PanacheRepositoryBase<ResolutionRow, Long> {
    /** The newest version of the inconsistency is what came of the ruling, and it says something of the claim. */
    private static final String IN_FORCE = "from ResolutionRow r where r.seq in"
            + " (select c.id.resolution from ResolutionClaimRow c where c.id.claimId = ?1)"
            + " and exists (select h.seq from InconsistencyRow h"
            + " where h.inconsistencyId = r.inconsistencyId and h.version = r.version) order by r.seq";

    @Override
    public void add(Resolution resolution) {
        EntityManager rows = getEntityManager();
        ResolutionRow row = ResolutionRow.of(resolution);
        rows.persist(row);
        resolution
                .stands()
                .forEach(claim -> rows.persist(ResolutionClaimRow.of(row.seq, claim.value(), StandsOrFalls.STANDS)));
        resolution
                .falls()
                .forEach(claim -> rows.persist(ResolutionClaimRow.of(row.seq, claim.value(), StandsOrFalls.FALLS)));
        Additions.sendLast(rows, "Inconsistency " + resolution.of().value());
    }

    @Override
    public List<Resolution> of(InconsistencyId inconsistency) {
        return read(find("inconsistencyId = ?1 order by version", inconsistency.value())
                .list());
    }

    @Override
    public List<Resolution> inForceOn(ClaimId claim) {
        return read(find(IN_FORCE, claim.value()).list());
    }

    private List<Resolution> read(List<ResolutionRow> rows) {
        Map<Long, List<ResolutionClaimRow>> said = getEntityManager()
                .createQuery("from ResolutionClaimRow c where c.id.resolution in :rulings", ResolutionClaimRow.class)
                .setParameter("rulings", rows.stream().map(row -> row.seq).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.id.resolution()));
        List<Resolution> resolutions = rows.stream()
                .map(row -> row.toResolution(said.getOrDefault(row.seq, List.of())))
                .toList();
        getEntityManager().clear();
        return resolutions;
    }
}
