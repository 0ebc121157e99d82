// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditChainTest {
    private static final Optional<String> CONTENT = Optional.of("c".repeat(64));

    private final List<AuditEntry> entries = new ArrayList<>();

    @BeforeEach
    void five_entries() {
        Optional<AuditEntry> last = Optional.empty();
        for (int at = 1; at <= 5; at++) {
            AuditEntry entry = AuditEntry.following(last, note("reason " + at, "anna"), CONTENT);
            entries.add(entry);
            last = Optional.of(entry);
        }
    }

    @Test
    void what_was_entered_holds() {
        assertThat(broken()).isEmpty();
        assertThat(entries).extracting(AuditEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(entries.get(0).previous()).isEqualTo(AuditEntry.NONE);
        assertThat(new AuditChain().broken()).as("an empty audit").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # tampering            | at | why
            reason                 | 3  | not what its hash
            actor                  | 3  | not what its hash
            reason made absent     | 3  | not what its hash
            content changed        | 3  | not what its hash
            content taken off      | 3  | not what its hash
            changed and hashed new | 4  | does not follow
            taken out              | 3  | is missing
            put in                 | 4  | does not follow
            first taken out        | 1  | is missing
            """)
    void tampering_shows_at_the_first_entry_that_is_not_right(String tampering, long at, String why) {
        tamper(tampering);
        assertThat(broken()).hasValueSatisfying(found -> {
            assertThat(found.number()).isEqualTo(at);
            assertThat(found.why()).contains(why);
        });
    }

    private void tamper(String how) {
        AuditEntry third = entries.get(2);
        switch (how) {
            case "reason" -> put(2, note -> note("another", "anna"));
            case "actor" -> put(2, note -> note("reason 3", "bert"));
            case "reason made absent" -> put(2, note -> note(null, "anna"));
            case "content changed" -> putContent(2, Optional.of("d".repeat(64)));
            case "content taken off" -> putContent(2, Optional.empty());
            case "changed and hashed new" ->
                entries.set(2, AuditEntry.following(Optional.of(entries.get(1)), note("another", "anna"), CONTENT));
            case "taken out" -> entries.remove(2);
            case "put in" -> {
                AuditEntry forged = AuditEntry.following(Optional.of(third), note("forged", "anna"), CONTENT);
                entries.add(3, forged);
                AuditEntry moved = entries.get(4);
                entries.set(4, new AuditEntry(5, moved.note(), CONTENT, moved.previous(), moved.hash()));
                entries.remove(5);
                entries.set(
                        3,
                        new AuditEntry(4, forged.note(), CONTENT, entries.get(0).hash(), forged.hash()));
            }
            case "first taken out" -> entries.remove(0);
            default -> throw new IllegalArgumentException(how);
        }
    }

    private void put(int at, UnaryOperator<AuditNote> change) {
        AuditEntry entry = entries.get(at);
        entries.set(
                at,
                new AuditEntry(entry.number(), change.apply(entry.note()), CONTENT, entry.previous(), entry.hash()));
    }

    private void putContent(int at, Optional<String> content) {
        AuditEntry entry = entries.get(at);
        entries.set(at, new AuditEntry(entry.number(), entry.note(), content, entry.previous(), entry.hash()));
    }

    /** The hash was computed by the release before contents were vouched for. */
    @Test
    void an_entry_made_before_contents_were_vouched_for_is_hashed_as_it_was() {
        AuditEntry entry = AuditEntry.following(Optional.empty(), note("reason", "anna"), Optional.empty());
        assertThat(entry.hash()).isEqualTo("27da8a282c861a3f038bdb9a629584a62535231de8631c999620ad3fd4608e7b");
        assertThat(entry.isSound()).isTrue();
    }

    @Test
    void what_is_hashed_cannot_be_read_in_two_ways() {
        AuditEntry one = AuditEntry.following(Optional.empty(), named("1:a,", "b"), CONTENT);
        AuditEntry other = AuditEntry.following(Optional.empty(), named("1:a", ",b"), CONTENT);
        assertThat(one.hashed()).isNotEqualTo(other.hashed());
        assertThat(one.hashed()).contains("4:1:a,,").contains("1:b,");
    }

    @Test
    void the_time_is_kept_as_databases_keep_it() {
        AuditEntry entry = AuditEntry.following(Optional.empty(), note("reason", "anna"), CONTENT);
        assertThat(entry.note().at()).isEqualTo(Instant.parse("2025-04-28T09:30:00.123456Z"));
        assertThat(entry.isSound()).isTrue();
    }

    private Optional<AuditChain.Break> broken() {
        AuditChain chain = new AuditChain();
        entries.forEach(chain::take);
        return chain.broken();
    }

    private static AuditNote note(String reason, String actor) {
        return note(ThingOnRecord.claim("c-1"), actor, reason);
    }

    private static AuditNote named(String actor, String id) {
        return note(ThingOnRecord.claim(id), actor, "reason");
    }

    private static AuditNote note(ThingOnRecord thing, String actor, String reason) {
        return new AuditNote(
                AuditAct.CONFIRMED,
                thing,
                Optional.of(2),
                Optional.of("PROPOSED"),
                Optional.of("CONFIRMED"),
                Optional.ofNullable(reason),
                new Actor(actor),
                Instant.parse("2025-04-28T09:30:00.123456789Z"),
                Optional.of("request-1"));
    }
}
