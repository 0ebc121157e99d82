// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of what is known of a source: a record. */
@Entity
@Immutable
@Table(name = "source_version")
class SourceVersionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_version_seq")
    @SequenceGenerator(name = "source_version_seq", sequenceName = "source_version_seq", allocationSize = 50)
    Long seq;

    String sourceId;
    int version;
    String name;

    /** In alphabetical order. */
    @Convert(converter = TextListConverter.class)
    List<String> also;

    @Enumerated(EnumType.STRING)
    SourceKind kind;

    @Enumerated(EnumType.STRING)
    Reliability reliability;

    @Nullable
    String copyOf;

    Instant recordedAt;

    static SourceVersionRow of(Source source, int version, Instant at) {
        SourceVersionRow row = new SourceVersionRow();
        row.sourceId = source.id().value();
        row.version = version;
        row.name = source.name();
        row.also = source.also().stream().sorted().toList();
        row.kind = source.kind();
        row.reliability = source.reliability();
        row.copyOf = source.copyOf().map(SourceId::value).orElse(null);
        row.recordedAt = at;
        return row;
    }

    Source toSource() {
        return new Source(
                new SourceId(sourceId),
                name,
                Set.copyOf(also),
                kind,
                reliability,
                Optional.ofNullable(copyOf).map(SourceId::new));
    }
}
