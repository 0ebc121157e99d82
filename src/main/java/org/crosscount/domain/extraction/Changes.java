// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Set;
import org.crosscount.domain.claim.Direction;
import org.jspecify.annotations.Nullable;

/** Tells which figures say by how much something changed, which way, and against what. */
final class Changes {
    private static final Set<String> LEADING = WordSet.of("a an the this that with its another ,");
    private static final int REACH = 7;
    private static final int ELLIPSIS = 6;
    private static final int APART = 16;
    private static final Set<String> PREPOSITIONS = Set.of("to", "from", "by", "of", "at");
    /** With these a percentage or points change; money and things may simply be lost, added or raised. */
    private static final Set<String> WEAK = WordSet.of(
            "lost losing lose loses added adds raised raise raises raising cut cuts cutting gained gain gains shed",
            "sheds lifted boost advanced growing loss hiked slashed climb mounted spiked crash crashed",
            "collapsed discount saw improved recovered enhanced slide fallen");

    /** "lost by 312 votes" is no change. */
    private static final Set<String> LOSING = Set.of("lost", "lose", "loses", "losing");

    private static final Set<String> LEVELS = Set.of("below", "above", "under", "beyond");
    /** How a day of trading ends, "up 2%" or "down 2%". */
    private static final Set<String> ENDING = Set.of("end", "ended", "ending", "closed", "close", "finished");

    private static final Set<String> PHRASAL = WordSet.of(
            "make makes made making set sets end ended ending take took come came give gave pick picked round rounded sign",
            "signed line lined hold held back broke break shut shot closed turned turn burned tore torn laid blew call called pull pulled step stepped wind broken gunned cut cutting tracked");

    /** What is cut to homes, and goes not down to so many of them. */
    private static final Set<String> SERVICES = WordSet.of("power electricity water gas supply supplies access off");

    private final Tokens tokens;

    Changes(Tokens tokens) {
        this.tokens = tokens;
    }

    void apply(List<Mention> mentions) {
        Mention before = null;
        for (int i = mentions.size() - 2; i >= 0; i--) {
            orPercent(mentions.get(i), mentions.get(i + 1));
        }
        for (Mention mention : mentions) {
            boolean open = mention.leftOut == null && !mention.isPart() && !mention.isTime() && !mention.change;
            if (open) {
                read(mention, before);
            }
            before = mention;
        }
    }

    /** "16,870, or 3.2 per cent, more": told twice, as a count and as a percentage. */
    private void orPercent(Mention mention, Mention next) {
        int or = tokens.is(mention.end, ",") ? mention.end + 1 : mention.end;
        boolean twice = tokens.is(or, "or") && next.hedgeFrom == or + 1 && next.percent && !mention.percent;
        if (twice && !mention.isPart() && !mention.isTime()) {
            read(next, null);
            if (next.change && next.direction != null) {
                set(mention, next.direction);
            }
        }
    }

    private void read(Mention mention, @Nullable Mention before) {
        Direction after = after(mention);
        if (after != null) {
            set(mention, after);
        } else if (before == null || !goesOn(mention, before)) {
            lookBack(mention);
        }
        boolean same = before != null
                && before.change
                && before.percent
                && mention.percent
                && !mention.change
                && tokens.is(mention.hedgeFrom - 1, "by")
                && mention.hedgeFrom - before.end <= ELLIPSIS;
        if (same && before != null && before.direction != null) {
            set(mention, before.direction);
        }
        if (mention.first.sign() == '+' && mention.percent && !mention.change) {
            set(mention, Direction.UP);
        }
    }

    private static void set(Mention mention, Direction way) {
        mention.change = true;
        mention.direction = way;
    }

    /** "a 70 % increase", "18 percent more than". */
    private @Nullable Direction after(Mention mention) {
        boolean points = isPoints(mention);
        int at = points ? mention.end : mention.to;
        boolean than = tokens.is(mention.to + 1, "than") && !mention.isVague();
        if (than && (!mention.currency.isEmpty() || mention.isBare())) {
            return compared(mention.to);
        }
        if (!mention.percent && !points && mention.currency.isEmpty()) {
            boolean noun = mention.unit.kind() == UnitPhrase.Kind.MEASURE;
            return noun ? compared(mention.end) : null;
        }
        String article = tokens.lower(mention.hedgeFrom - 1);
        boolean led = LEADING.contains(article) || article.isEmpty() || mention.percent;
        Direction noun = ChangeWords.noun(tokens.lower(at));
        boolean adjective =
                NounPhrases.isAdjective(tokens.lower(at)) || tokens.is(at, "year") || tokens.is(at, "annual");
        boolean next = noun == null && adjective;
        noun = next ? ChangeWords.noun(tokens.lower(at + 1)) : noun;
        if (noun != null && led) {
            mention.end = Math.max(mention.end, next ? at + 2 : at + 1);
        }
        return noun != null && led && !tokens.is(at, "of") ? noun : mention.percent || points ? compared(at) : null;
    }

    private @Nullable Direction compared(int at) {
        Direction way = ChangeWords.comparative(tokens.lower(at));
        boolean adverb = tokens.is(at, "or") || tokens.is(at, "up") && tokens.is(at + 1, "to");
        return adverb ? null : way;
    }

    private static boolean isPoints(Mention mention) {
        String unit = mention.unit.unit();
        return unit.equals("percentage point") || unit.equals("basis point") || unit.equals("point");
    }

    /** "rose 6.5% to 164", "from 40 to 60": the amount that was reached. */
    private boolean goesOn(Mention mention, Mention before) {
        boolean other = false;
        for (int at = before.end; at < mention.hedgeFrom && at < before.end + REACH; at++) {
            other |= tokens.is(at, "and") && ChangeWords.verb(tokens.lower(mention.hedgeFrom - 2)) != null;
        }
        boolean to = tokens.is(mention.hedgeFrom - 1, "to")
                && !other
                && mention.hedgeFrom - 1 - before.end <= 5
                && before.end < mention.hedgeFrom;
        if (!to) {
            return false;
        }
        if (before.change) {
            mention.direction = before.direction;
            return true;
        }
        boolean from = tokens.is(before.hedgeFrom - 1, "from") && !before.isRange();
        if (from) {
            int order = mention.low().compareTo(before.low());
            mention.direction = order > 0 ? Direction.UP : order < 0 ? Direction.DOWN : null;
        }
        return from;
    }

    private void lookBack(Mention mention) {
        boolean named = mention.percent
                && tokens.is(mention.hedgeFrom - 1, ",")
                && ChangeWords.noun(tokens.lower(mention.hedgeFrom - 2)) != null;
        Direction noted = named ? ChangeWords.noun(tokens.lower(mention.hedgeFrom - 2)) : null;
        if (noted != null) {
            set(mention, noted);
            return;
        }
        if (isApart(mention)) {
            return;
        }
        String preposition = isLevel(mention) ? "to" : "";
        int skipped = 0;
        for (int at = mention.hedgeFrom - 1; at >= 0 && at >= mention.hedgeFrom - REACH; at--) {
            String word = tokens.lower(at);
            if (preposition.isEmpty() && PREPOSITIONS.contains(word)) {
                preposition = word;
            }
            Direction verb = ChangeWords.verb(word);
            Direction way = verb == null ? ChangeWords.noun(word) : verb;
            boolean other = tokens.is(at + 1, "than")
                    || word.equals("up")
                            && tokens.is(at + 1, "to")
                            && mention.bound != org.crosscount.domain.quantity.Bound.EXACT;
            boolean market = (mention.percent || isPoints(mention)) && ENDING.contains(tokens.lower(at - 1));
            boolean phrasal = (word.equals("up") || word.equals("down"))
                    && PHRASAL.contains(tokens.lower(at - 1))
                    && !preposition.equals("by")
                    && !market;
            boolean noun = verb == null && skipped > 0;
            if (word.equals("cut") && SERVICES.contains(tokens.lower(at + 1))) {
                return;
            }
            if (way != null && !other && !phrasal && !noun) {
                decide(mention, word, way, preposition, verb != null);
                return;
            }
            boolean object = preposition.equals("by")
                    || preposition.equals("to")
                    || mention.percent && tokens.is(mention.to, "to") && preposition.isEmpty();
            if (!ChangeWords.isAdverb(word)
                    && !(object && skipped++ < 5 && tokens.at(at).isWord() && !isClauseEnd(word))) {
                return;
            }
        }
    }

    /** "shrank for the third year in a row, by 861, to 12": a comma between the verb and how far. */
    private boolean isApart(Mention mention) {
        int at = mention.hedgeFrom - 1;
        boolean by = tokens.is(at, "by");
        if (!by && !tokens.is(at, "to") || !tokens.is(at - 1, ",")) {
            return false;
        }
        for (int back = at - 2; back >= Math.max(0, at - APART) && !isClauseEnd(tokens.lower(back)); back--) {
            Direction way = tokens.is(back, ".") ? null : ChangeWords.verb(tokens.lower(back));
            if (way != null && !WEAK.contains(tokens.lower(back))) {
                mention.direction = way;
                mention.change |= by;
                return true;
            }
        }
        return false;
    }

    /** "slipped below 730,000": how far it went, not by how much. */
    private boolean isLevel(Mention mention) {
        return LEVELS.contains(tokens.lower(mention.hedgeFrom))
                && mention.hedgeFrom < mention.from
                && ChangeWords.verb(tokens.lower(mention.hedgeFrom - 1)) != null;
    }

    private static boolean isClauseEnd(String word) {
        return word.equals("who")
                || word.equals("which")
                || word.equals("that")
                || word.equals("and")
                || word.equals("but")
                || word.equals("led");
    }

    private void decide(Mention mention, String word, Direction way, String preposition, boolean verb) {
        if (preposition.equals("to") || preposition.equals("at")) {
            mention.direction = preposition.equals("to") ? way : mention.direction;
            return;
        }
        if (preposition.equals("from")) {
            return;
        }
        boolean margin =
                LOSING.contains(word) && preposition.equals("by") && mention.unit.kind() == UnitPhrase.Kind.NOUN;
        if (margin) {
            return;
        }
        boolean rate = mention.percent || isPoints(mention);
        boolean noun = mention.unit.kind() == UnitPhrase.Kind.NOUN || mention.unit.kind() == UnitPhrase.Kind.STATE;
        boolean by = preposition.equals("by") || !verb && preposition.equals("of");
        boolean strong = !WEAK.contains(word)
                && (verb || preposition.equals("of"))
                && (!noun || by || word.equals("up") || word.equals("down"));
        if (rate && (verb || by || !preposition.isEmpty()) || strong || by && verb) {
            set(mention, way);
        }
    }
}
