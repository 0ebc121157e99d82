// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down whoever guesses passwords and tokens: after a few failures every further one doubles the time for which no
 * attempt is looked at. Counted for a name from one address, for an address whatever the name, and, more leniently so that
 * nobody can lock out somebody else at once, for a name from anywhere. Kept in memory, and forgotten an hour after the last
 * failure.
 */
@Singleton
class GuessGuard {
    private static final int MOST_KEPT = 20_000;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Clock clock;

    /** Oldest failure first. */
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    GuessGuard(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last, Instant closedUntil) {}

    private record Limit(String key, int free) {}

    /** @throws TooManyAttemptsException while nothing is looked at from there */
    synchronized void check(String name, String address) {
        Instant now = clock.instant();
        for (Limit limit : limits(name, address)) {
            Failures before = failures.get(limit.key());
            if (before != null && now.isBefore(before.closedUntil())) {
                throw new TooManyAttemptsException(Duration.between(now, before.closedUntil()));
            }
        }
    }

    synchronized void failed(String name, String address) {
        Instant now = clock.instant();
        forget(now);
        for (Limit limit : limits(name, address)) {
            Failures before = failures.remove(limit.key());
            int count = before == null ? 1 : before.count() + 1;
            failures.put(limit.key(), new Failures(count, now, now.plus(closedFor(count - limit.free()))));
        }
    }

    /** Whoever knows the password has not been guessing; the address is not cleared, it may have guessed other names. */
    synchronized void succeeded(String name, String address) {
        failures.remove(limits(name, address).get(0).key());
    }

    synchronized int kept() {
        return failures.size();
    }

    private static List<Limit> limits(String name, String address) {
        String folded = name.toLowerCase(Locale.ROOT);
        return List.of(
                new Limit("both " + Secrets.digest(folded + "\n" + address), 5),
                new Limit("address " + address, 20),
                new Limit("name " + Secrets.digest(folded), 50));
    }

    private static Duration closedFor(int tooMany) {
        if (tooMany < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(tooMany, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private void forget(Instant now) {
        Iterator<Failures> oldestFirst = failures.values().iterator();
        while (oldestFirst.hasNext()) {
            Failures oldest = oldestFirst.next();
            if (failures.size() < MOST_KEPT && now.isBefore(oldest.last().plus(MEMORY))) {
                return;
            }
            oldestFirst.remove();
        }
    }
}
