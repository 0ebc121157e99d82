// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.crosscount.app.WriteLockStore;

/** One row that a recording transaction locks. */
@ApplicationScoped
class PanacheWriteLockStore implements WriteLockStore {
    private final EntityManager entities;

    PanacheWriteLockStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void lock() {
        entities.createNativeQuery("select id from write_lock where id = 1 for update")
                .getSingleResult();
    }
}
