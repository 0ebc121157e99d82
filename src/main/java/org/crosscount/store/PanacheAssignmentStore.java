// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.app.AssignmentStore;
import org.crosscount.domain.review.Assignment;
import org.crosscount.domain.review.ThingOnRecord;

/** Assignments in {@code assignment}. */
@ApplicationScoped
class PanacheAssignmentStore implements AssignmentStore, PanacheRepositoryBase<AssignmentRow, AssignmentRow.Key> {
    @Override
    public Optional<Assignment> find(ThingOnRecord of) {
        return findByIdOptional(AssignmentRow.key(of)).map(AssignmentRow::toAssignment);
    }

    @Override
    public List<Assignment> of(Collection<ThingOnRecord> things) {
        Set<ThingOnRecord> wanted = new HashSet<>(things);
        List<Assignment> found = new ArrayList<>();
        for (List<String> chunk :
                Chunks.of(things.stream().map(ThingOnRecord::id).distinct().toList())) {
            find("id.objectId in ?1", chunk).stream()
                    .map(AssignmentRow::toAssignment)
                    .filter(each -> wanted.contains(each.of()))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public void put(Assignment assignment) {
        getEntityManager().merge(AssignmentRow.of(assignment));
        Additions.sendLast(getEntityManager(), "The assignment");
    }

    @Override
    public void end(ThingOnRecord of) {
        delete("id", AssignmentRow.key(of));
    }
}
