// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import org.crosscount.app.CensusStore;
import org.crosscount.app.LedgerCensus;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyKind;
import org.crosscount.domain.consistency.InconsistencyStatus;

/** Counts the heads of claims and inconsistencies. */
@ApplicationScoped
class PanacheCensusStore implements CensusStore {
    private final EntityManager entities;

    PanacheCensusStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public LedgerCensus count() {
        Map<ClaimStatus, Long> claims = new EnumMap<>(ClaimStatus.class);
        entities.createQuery("select c.status, count(*) from ClaimRow c group by c.status", Object[].class)
                .getResultList()
                .forEach(row -> claims.put((ClaimStatus) row[0], (Long) row[1]));
        Map<InconsistencyKind, Map<InconsistencyStatus, Long>> inconsistencies = new EnumMap<>(InconsistencyKind.class);
        entities.createQuery(
                        "select i.kind, i.status, count(*) from InconsistencyRow i group by i.kind, i.status",
                        Object[].class)
                .getResultList()
                .forEach(row -> inconsistencies
                        .computeIfAbsent((InconsistencyKind) row[0], kind -> new EnumMap<>(InconsistencyStatus.class))
                        .put((InconsistencyStatus) row[1], (Long) row[2]));
        return new LedgerCensus(claims, inconsistencies);
    }
}
