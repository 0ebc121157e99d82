// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * What has to be known of a claim to tell that none of its cases can hold a finding, packed: the group it is compared in,
 * its limits, and marks for the keys under which other cases see it or it sees others. {@link Outlines} reads it. It follows
 * from the claim, the lexicon and the rules, like the keys it is filed under, and is worked out with these.
 */
public final class Outline {
    /** Another form is another number, so that outlines made before are made anew. */
    static final int FORM = 4;

    /** The bit in a mask of rules that stands for deriving. */
    static final int DERIVING = 31;

    static final int MEASURED = 1;
    static final int WIDE = 2;

    /** Where the parts of the header stand, in the order in which {@link OutlineWriter} puts them. */
    static final int GROUP = 0;

    static final int LOWER = GROUP + Long.BYTES;
    static final int UPPER = LOWER + Long.BYTES;
    static final int ALONE = UPPER + Long.BYTES;
    static final int DAYS = ALONE + Integer.BYTES;
    static final int FLAGS = DAYS + Integer.BYTES;
    static final int HEADER = FLAGS + Byte.BYTES;

    /** Lists of marks, in this order. */
    enum Marks {
        /** As a whole that is held against its parts. */
        WHOLE,
        /** For the wholes it is held against. */
        PART,
        /** As one of several parts of a sum. */
        PIECE,
        /** For the parts that add up to it. */
        SUM,
        /** For parts that may make up all of it. */
        COMPLEMENT,
        /** For periods that may make up all of it. */
        TILED,
        /** As one that other cases see. */
        SEEN,
        /** In turn a rule and a mark: the rule may find something where one of its marks is seen. */
        WATCHED,
        /** A rule, how many marks, the marks: the rule may find something where all are seen. */
        ALL_WATCHED,
        /** Of one event whose dates may be apart. */
        EVENT,
        /** Of one family in one document. */
        FAMILY,
        /** Of shares that are added up. */
        SHARES,
        /** The telling of an event, and then the marks by which those of the same event are to see it. */
        TELLING,
        /** By which it sees tellings of the same event. */
        TOLD
    }

    private static final Marks[] ALL = Marks.values();

    private final byte[] bytes;

    public Outline(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** As it is kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Where the marks of an outline stand. */
    static int[] places(ByteBuffer outline) {
        int[] places = new int[ALL.length];
        places(outline, places);
        return places;
    }

    /** The same into an array at hand; each place holds how many follow. */
    static void places(ByteBuffer outline, int[] places) {
        int at = HEADER;
        for (int marks = 0; marks < ALL.length; marks++) {
            places[marks] = at;
            at += Short.BYTES + Integer.BYTES * outline.getShort(at);
        }
    }

    /** Takes each mark of the list that stands there. */
    static void each(ByteBuffer outline, int list, IntConsumer mark) {
        for (int left = outline.getShort(list), at = list + Short.BYTES; left > 0; left--, at += Integer.BYTES) {
            mark.accept(outline.getInt(at));
        }
    }

    /** Whether it holds for a mark of the list that stands there. */
    static boolean any(ByteBuffer outline, int list, IntPredicate mark) {
        for (int left = outline.getShort(list), at = list + Short.BYTES; left > 0; left--, at += Integer.BYTES) {
            if (mark.test(outline.getInt(at))) {
                return true;
            }
        }
        return false;
    }

    /** From the text of a key; two keys that share one are taken for one, which hides nothing. */
    static int mark(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return (int) (hash >>> 32);
    }
}
