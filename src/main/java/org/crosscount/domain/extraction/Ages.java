// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.math.BigDecimal;
import java.util.Set;
import org.crosscount.domain.quantity.Bound;

/** Tells ages: in passing ("Ann Lee, 44,", "a 12-year-old") or stated of something ("is 146 years old"). */
final class Ages {
    private static final BigDecimal OLDEST = new BigDecimal(112);
    private static final Set<String> AUXILIARIES =
            WordSet.of("has had was is who said says told will would can could died and from of");
    private static final Set<String> STATING =
            WordSet.of("is was are were be been turned reached turns s being become became");

    private static final Set<String> LIMITS = Set.of("under", "over", "below", "above");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> COMPARED = Set.of("older", "younger");
    private static final Set<String> PEOPLE = WordSet.of(
            "people children women men girls boys adults those anyone everyone youths pupils persons patients");

    /** Of whom "of 34" tells how old they are. */
    private static final Set<String> SOMEBODY = Set.of("man", "woman", "girl", "boy", "child", "teenager", "baby");

    private static final Set<String> EXTREMES = Set.of("youngest", "oldest", "eldest");
    private static final Set<String> ASIDES = Set.of("just", "only", "aged", "barely");
    private static final int LONGEST_LIST = 12;

    /** Whose ages may stand in a list right behind them. */
    private static final Set<String> SEVERAL = WordSet.of(
            "men women boys girls children brothers sisters teenagers students pupils suspects victims youths");

    private final Tokens tokens;

    Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the figure is an age: its words then take in "old", and its unit is years where none is said. */
    boolean is(Mention mention) {
        if (mention.isTime() && isOld(mention)) {
            return true;
        }
        boolean span = mention.isRange() && !isSaidBefore(start(mention));
        boolean bare = mention.first.isBare() && mention.first.numeral().isWhole() && !span && !mention.isVague();
        boolean possible =
                bare && mention.high().compareTo(OLDEST) <= 0 && mention.low().signum() > 0;
        if (!possible || mention.unit.kind() == UnitPhrase.Kind.MEASURE || mention.isTime()) {
            return false;
        }
        boolean own = mention.unit.kind() != UnitPhrase.Kind.NONE && mention.unit.to() > mention.from;
        boolean listed = !own
                && !tokens.is(mention.to, "others")
                && !tokens.is(mention.to, "more")
                && (isListed(mention.from) || isExtreme(mention));
        boolean said = listed || isSaidBefore(start(mention)) || isLimit(mention);
        boolean aside = isAside(mention);
        if (said || aside) {
            mention.unit = new UnitPhrase("year", null, mention.to, mention.to, UnitPhrase.Kind.TIME, false, null);
            mention.end = mention.to;
        }
        return said || aside;
    }

    private boolean isOld(Mention mention) {
        int at = mention.unit.to();
        boolean hyphen = tokens.isHyphen(at);
        if (tokens.is(at, "old")
                || hyphen && tokens.is(at + 1, "old")
                || tokens.is(at, "young")
                || tokens.is(at, "olds")) {
            mention.end = hyphen ? at + 2 : at + 1;
            return true;
        }
        boolean age = tokens.is(at, "of") && tokens.is(at + 1, "age");
        mention.end = age ? at + 2 : mention.end;
        boolean yo = "yo".equals(mention.unit.counted());
        return age || yo || isSaidBefore(start(mention));
    }

    /** Where the figure begins, with the word that leads in a range: "aged between 18 and 40". */
    private int start(Mention mention) {
        int from = mention.hedgeFrom;
        boolean led = tokens.is(from - 1, "from") || tokens.is(from - 1, "between");
        return led && mention.isRange() ? from - 1 : from;
    }

    /** "aged 44", "at age 30", "age of 87". */
    private boolean isSaidBefore(int from) {
        String before = tokens.lower(from - 1);
        boolean of = before.equals("of") && tokens.is(from - 2, "age");
        boolean age = before.equals("age") && !tokens.is(from - 2, "of") && !tokens.is(from - 2, "average");
        boolean one = before.equals("of")
                && SOMEBODY.contains(tokens.lower(from - 2))
                && (tokens.is(from - 3, "a") || tokens.is(from - 3, "the"));
        return one || before.equals("aged") || age || of || before.equals("ages");
    }

    /** "aged 38 and 51", "ages 7, 9 and 12", "two men, 38 and 51,": one of several behind the word. */
    private boolean isListed(int from) {
        int first = from;
        for (int i = 0; i < LONGEST_LIST && isNumber(previous(first)); i++) {
            first = previous(first);
            if (isSaidBefore(first)) {
                return true;
            }
        }
        int last = from;
        for (int i = 0; i < LONGEST_LIST && isNumber(next(last)); i++) {
            last = next(last);
        }
        return first < last
                && tokens.at(first).isPlainDigits(2)
                && tokens.is(first - 1, ",")
                && SEVERAL.contains(tokens.lower(first - 2))
                && isClosed(last + 1);
    }

    private int previous(int at) {
        int before = tokens.is(at - 1, "and") || tokens.is(at - 1, ",") ? at - 2 : at;
        return before < at && tokens.is(before, ",") ? before - 1 : before == at ? -1 : before;
    }

    private int next(int at) {
        int behind = tokens.is(at + 1, ",") ? at + 2 : at + 1;
        return tokens.is(behind, "and") ? behind + 1 : behind == at + 1 ? -1 : behind;
    }

    private boolean isNumber(int at) {
        return tokens.at(at).isPlainDigits(3) || NumberWords.isNumber(tokens.lower(at));
    }

    private boolean isClosed(int at) {
        return tokens.is(at, ",") || tokens.is(at, ".") || tokens.is(at, ";") || tokens.is(at, ")");
    }

    /** "the youngest 14", "the eldest of them was only 26". */
    private boolean isExtreme(Mention mention) {
        int at = mention.hedgeFrom - 1;
        at -= ASIDES.contains(tokens.lower(at)) ? 1 : 0;
        boolean apart = BEING.contains(tokens.lower(at)) || tokens.is(at, "being") || tokens.is(at, ",");
        at -= apart ? 1 : 0;
        at -= tokens.is(at, "them") && tokens.is(at - 1, "of") || tokens.is(at, "whom") ? 2 : 0;
        boolean ends = isClosed(mention.to)
                || tokens.is(mention.to, "and")
                || tokens.at(mention.to).kind() == Token.Kind.BREAK
                || mention.to >= tokens.size();
        return (apart || ends) && EXTREMES.contains(tokens.lower(at));
    }

    /** "children under 5", "are over fifty", "older than 70". */
    private boolean isLimit(Mention mention) {
        int from = mention.hedgeFrom;
        String hedge = tokens.lower(from);
        boolean compared = tokens.is(mention.from - 1, "than") && COMPARED.contains(tokens.lower(mention.from - 2));
        boolean limit = from < mention.from && LIMITS.contains(hedge) || LIMITS.contains(tokens.lower(from - 1));
        int before = from < mention.from ? from - 1 : from - 2;
        boolean person = BEING.contains(tokens.lower(before)) || PEOPLE.contains(tokens.lower(before));
        return mention.to == mention.from + 1
                && mention.unit.unit().isEmpty()
                && mention.currency.isEmpty()
                && !mention.percent
                && (compared || limit && person);
    }

    /** A number set after a name: "Ann Lee, 44," "Ann Lee (44)", "Ann Lee 44 has". */
    private boolean isAside(Mention mention) {
        int from = mention.from;
        boolean digits = tokens.at(from).isPlainDigits(3) && mention.to == from + 1 && mention.bound == Bound.EXACT;
        boolean somebody = SOMEBODY.contains(tokens.lower(from - 2));
        if (!digits || !somebody && mention.low().compareTo(BigDecimal.TEN) < 0) {
            return false;
        }
        boolean comma = tokens.is(from - 1, ",") && (somebody || isName(from - 2));
        boolean closed = isClosed(from + 1);
        boolean bracket = tokens.is(from - 1, "(") && tokens.is(from + 1, ")") && isName(from - 2) && isName(from - 3);
        boolean bare = isName(from - 1) && isName(from - 2) && AUXILIARIES.contains(tokens.lower(from + 1));
        boolean who = (tokens.is(from - 1, "was") || tokens.is(from - 1, "is"))
                && tokens.is(from - 2, "who")
                && (closed || tokens.at(from + 1).kind() == Token.Kind.BREAK);
        return comma && closed || bracket || bare || who;
    }

    private boolean isName(int index) {
        Token token = tokens.at(index);
        return token.isCapital() && !FunctionWords.endsNounPhrase(token.lower()) && Months.of(token.lower()) == null;
    }

    /** Whether the age is what the sentence states. */
    boolean isStated(Mention mention) {
        if (mention.unit.joined() || tokens.isHyphen(mention.unit.to())) {
            return false;
        }
        String before = tokens.lower(mention.hedgeFrom - 1);
        boolean starts = tokens.at(mention.hedgeFrom - 1).kind() == Token.Kind.BREAK
                || mention.hedgeFrom == 0
                || tokens.isDash(mention.hedgeFrom - 1)
                        && tokens.at(mention.hedgeFrom - 2).kind() == Token.Kind.BREAK;
        return (STATING.contains(before) || starts) && isOldSaid(mention);
    }

    private boolean isOldSaid(Mention mention) {
        return tokens.is(mention.end - 1, "old") || tokens.is(mention.end - 1, "age");
    }
}
