// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.testsupport.Lexicons;

/** Reads texts for the tests of this room, and writes what was read as short text. */
final class Texts {
    private static final Extractor EXTRACTOR = new Extractor(Lexicons.packaged());
    static final String FRIDAY = "2024-06-07";

    private Texts() {}

    static Extraction read(String text) {
        return EXTRACTOR.extract(
                new SourceText(text, Optional.of(Period.parse(FRIDAY)), Optional.empty(), Optional.empty()));
    }

    static Extraction undated(String text) {
        return EXTRACTOR.extract(new SourceText(text, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The claim whose figure is worded so. */
    static Claim claim(String text, String wording) {
        return read(text).claims().stream()
                .filter(claim -> claim.wording().equals(wording))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim \"" + wording + "\" in " + read(text)));
    }

    /** The quantity of the first figure of the text, claimed or not. */
    static Quantity quantity(String text) {
        Extraction read = read(text);
        List<Quantity> claimed = read.claims().stream()
                .filter(claim -> claim.kind() != ClaimKind.RANK)
                .map(Claim::quantity)
                .flatMap(Optional::stream)
                .toList();
        List<Quantity> left = read.leftOut().stream()
                .map(LeftOut::quantity)
                .flatMap(Optional::stream)
                .toList();
        return claimed.isEmpty() ? left.get(0) : claimed.get(0);
    }

    /** "EXACT 12 person", "RANGE 5..6 %", with the printed words of nothing. */
    static String told(Quantity quantity) {
        String value = quantity.value() != null
                ? quantity.value().toPlainString()
                : quantity.best() == null ? "" : plain(quantity);
        return (quantity.bound() + " " + value + " " + quantity.unit().symbol()).strip();
    }

    private static String plain(Quantity quantity) {
        return (quantity.lower() == null ? "" : quantity.lower().toPlainString())
                + ".."
                + (quantity.upper() == null ? "" : quantity.upper().toPlainString());
    }

    /** "DATE 19 April", one for each number left out. */
    static List<String> leftOut(String text) {
        return read(text).leftOut().stream()
                .map(left -> left.why() + " " + left.figure().wording())
                .toList();
    }

    static List<String> wordings(Extraction read) {
        return read.claims().stream()
                .map(Claim::figure)
                .flatMap(Optional::stream)
                .map(Figure::wording)
                .toList();
    }
}
