// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sequences of so many words that a text is made of, whatever its case and punctuation: texts that share most of them
 * are copies of each other. The same text has the same shingles on every machine.
 */
public final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int BANDS = 32;
    private static final int ROWS = 4;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Sorted, each once. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * @param words how many words make a sequence; a text of fewer has one sequence, a text without words none
     */
    public static Shingles of(String text, int words) {
        List<Long> each = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            each.add(hash(matcher.group()));
        }
        int count = each.isEmpty() ? 0 : Math.max(1, each.size() - words + 1);
        long[] hashes = new long[count];
        for (int at = 0; at < count; at++) {
            long hash = FNV_START;
            for (int next = at; next < Math.min(at + words, each.size()); next++) {
                hash = mixed(hash ^ each.get(next)) + next - at;
            }
            hashes[at] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    public int size() {
        return hashes.length;
    }

    /** The share of sequences that both have among those that either has: 1 for the same text, 0 for nothing in common. */
    public double likeness(Shingles other) {
        int shared = 0;
        int at = 0;
        for (long hash : hashes) {
            while (at < other.hashes.length && other.hashes[at] < hash) {
                at++;
            }
            shared += at < other.hashes.length && other.hashes[at] == hash ? 1 : 0;
        }
        int all = hashes.length + other.hashes.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /**
     * Keys of which two texts share one with near certainty when their likeness is 0.6 or more, and hardly ever when it is
     * below 0.1, so that copies are found without comparing each text with each. Empty for a text without words.
     */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && hashes.length > 0; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key ^ least((long) band * ROWS + row + 1));
            }
            bands.add(band + "-" + Long.toHexString(key));
        }
        return bands;
    }

    /** The least of the hashes once each is mixed with the seed: equal for two texts as often as they are like. */
    private long least(long seed) {
        long offset = mixed(seed);
        long least = Long.MAX_VALUE;
        for (long hash : hashes) {
            least = Math.min(least, mixed(hash ^ offset));
        }
        return least;
    }

    private static long hash(String word) {
        long hash = FNV_START;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * FNV_PRIME;
        }
        return hash;
    }

    /** Every bit of the outcome depends on every bit given (SplitMix64). */
    private static long mixed(long bits) {
        long mixed = bits + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
