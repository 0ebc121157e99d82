// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.crosscount.app.RerunChange;
import org.crosscount.app.RerunEffect;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.RuleId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A version of an inconsistency that a run added: a record. */
@Entity
@Immutable
@Table(name = "rerun_change")
class RerunChangeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rerun_change_seq")
    @SequenceGenerator(name = "rerun_change_seq", sequenceName = "rerun_change_seq", allocationSize = 50)
    Long seq;

    Long rerun;
    String inconsistencyId;
    int version;

    @Enumerated(EnumType.STRING)
    RerunEffect effect;

    String rule;
    int ruleVersion;

    @Nullable
    Integer ruleVersionBefore;

    static RerunChangeRow of(Long rerun, RerunChange change) {
        RerunChangeRow row = new RerunChangeRow();
        row.rerun = rerun;
        row.inconsistencyId = change.inconsistency().value();
        row.version = change.version();
        row.effect = change.effect();
        row.rule = change.rule().name();
        row.ruleVersion = change.rule().version();
        row.ruleVersionBefore = change.before().orElse(null);
        return row;
    }

    RerunChange toChange() {
        return new RerunChange(
                new InconsistencyId(inconsistencyId),
                version,
                effect,
                new RuleId(rule, ruleVersion),
                Optional.ofNullable(ruleVersionBefore));
    }
}
