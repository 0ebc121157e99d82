// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.lexicon.Organisation;
import org.crosscount.domain.review.AuditAct;
import org.crosscount.domain.review.ThingKind;
import org.crosscount.domain.review.ThingOnRecord;
import org.crosscount.domain.review.VersionOnRecord;
import org.crosscount.domain.source.Reliability;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;
import org.crosscount.domain.source.SourceKind;

/** Records sources. One body has one source, whatever the spelling. */
@ApplicationScoped
@Transactional
public class SourceRecording {
    private final SourceStore sources;
    private final Lexicon lexicon;
    private final WriteLock lock;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Clock clock;

    SourceRecording(
            SourceStore sources, Lexicon lexicon, WriteLock lock, AuditTrail trail, CurrentActor actor, Clock clock) {
        this.sources = sources;
        this.lexicon = lexicon;
        this.lock = lock;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What came of recording a source.
     *
     * @param created false where a source of that name was on record already; it is left as it was
     */
    public record Outcome(Source source, boolean created) {}

    /**
     * Records a source, or finds the one that goes by the name.
     *
     * @throws RefusedException when the name is blank or the source copied is not on record
     */
    public Outcome record(NewSource fresh) {
        lock.take();
        Outcome outcome = record(fresh, Act.recording(actor.get(), clock.instant()));
        trail.enter();
        return outcome;
    }

    /** As {@link #record(NewSource)}, as a part of what somebody does. */
    Outcome record(NewSource fresh, Act act) {
        lock.take();
        String name = fresh.name().strip();
        if (lexicon.organisations().read(name).isBlank()) {
            throw new RefusedException("name", "a source needs a name with a letter or digit in it");
        }
        fresh.copyOf().filter(id -> sources.find(id).isEmpty()).ifPresent(id -> {
            throw new RefusedException("copyOf", "no source has the id " + id.value());
        });
        Optional<Source> known = sources.findByName(lexicon.organisations().read(name));
        return known.map(source -> new Outcome(source, false))
                .orElseGet(() -> new Outcome(add(name, fresh, act), true));
    }

    /** As {@link #record(NewSource, Act)}, and where the source is known but described otherwise now, a new version of it. */
    Source put(NewSource fresh, Act act) {
        Outcome outcome = record(fresh, act);
        Source known = outcome.source();
        Source wanted = described(known.id(), fresh.name().strip(), fresh);
        if (outcome.created() || known.equals(wanted)) {
            return known;
        }
        add(AuditAct.CHANGED, wanted, act);
        return wanted;
    }

    private Source add(String name, NewSource fresh, Act act) {
        String key = lexicon.organisations().read(name);
        Source source = described(new SourceId(Digest.of("source\n" + key)), name, fresh);
        add(AuditAct.RECORDED, source, act);
        return source;
    }

    private void add(AuditAct what, Source source, Act act) {
        int version = sources.add(source, names(source), act.at());
        ThingOnRecord thing = new ThingOnRecord(ThingKind.SOURCE, source.id().value());
        trail.note(what, new VersionOnRecord(thing, version), act);
    }

    private Source described(SourceId id, String name, NewSource fresh) {
        return new Source(
                id,
                name,
                fresh.also(),
                fresh.kind().orElseGet(() -> usualKind(name)),
                fresh.reliability().orElse(Reliability.F),
                fresh.copyOf());
    }

    private Set<String> names(Source source) {
        Set<String> names = new LinkedHashSet<>();
        names.add(lexicon.organisations().read(source.name()));
        source.also().stream().sorted().map(lexicon.organisations()::read).forEach(names::add);
        return names;
    }

    private SourceKind usualKind(String name) {
        String key = lexicon.organisations().read(name);
        return lexicon.organisations().entries().stream()
                .filter(body -> lexicon.organisations().read(body.name()).equals(key))
                .map(Organisation::kind)
                .map(SourceKind::valueOf)
                .findFirst()
                .orElse(SourceKind.OTHER);
    }
}
