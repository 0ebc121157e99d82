// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.lexicon.Digest;

/**
 * One entry of the audit. Entries are numbered without gaps, and each carries the hash of the one before, so that none can be
 * changed, taken out or put in without changing every hash after it. The content that an entry vouches for is on record
 * elsewhere; its digest is here.
 *
 * @param number from 1
 * @param note what was done; its time is kept to the microsecond
 * @param content SHA-256 of the version that came of it, with the ruling that brought it about; empty where nothing with
 *     versions was written, and in entries made before contents were vouched for
 * @param previous hash of the entry before; {@link #NONE} for the first
 * @param hash of this entry: see {@link #hashed()}
 */
public record AuditEntry(long number, AuditNote note, Optional<String> content, String previous, String hash) {
    /** Stands for the hash before the first entry. */
    public static final String NONE = "0".repeat(64);

    /** The entry that comes after the one given, or the first. */
    public static AuditEntry following(Optional<AuditEntry> last, AuditNote note, Optional<String> content) {
        AuditNote kept = inMicroseconds(note);
        long number = last.map(AuditEntry::number).orElse(0L) + 1;
        String previous = last.map(AuditEntry::hash).orElse(NONE);
        AuditEntry unsealed = new AuditEntry(number, kept, content, previous, "");
        return new AuditEntry(number, kept, content, previous, Digest.whole(unsealed.hashed()));
    }

    /** Whether its hash is that of what it says. */
    public boolean isSound() {
        return hash.equals(Digest.whole(hashed()));
    }

    /**
     * The text of which the hash is the SHA-256 (UTF-8, hexadecimal): previous hash, number, time, actor, act, kind, id,
     * version, from, to, reason and request, each as its length in bytes, a colon, itself and a comma; one that is absent is
     * {@code -,}. Content, where there is any, follows in the same way, and where there is none is left out, so that earlier
     * entries keep their hash.
     */
    public String hashed() {
        String told = Stream.of(
                        Optional.of(previous),
                        Optional.of(Long.toString(number)),
                        Optional.of(note.at().toString()),
                        Optional.of(note.by().name()),
                        Optional.of(note.act().name()),
                        Optional.of(note.of().kind().name()),
                        Optional.of(note.of().id()),
                        note.version().map(String::valueOf),
                        note.from(),
                        note.to(),
                        note.reason(),
                        note.request())
                .map(AuditEntry::part)
                .collect(Collectors.joining());
        return content.map(digest -> told + part(content)).orElse(told);
    }

    private static String part(Optional<String> value) {
        return value.map(text -> text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",")
                .orElse("-,");
    }

    private static AuditNote inMicroseconds(AuditNote note) {
        return new AuditNote(
                note.act(),
                note.of(),
                note.version(),
                note.from(),
                note.to(),
                note.reason(),
                note.by(),
                note.at().truncatedTo(ChronoUnit.MICROS),
                note.request());
    }
}
