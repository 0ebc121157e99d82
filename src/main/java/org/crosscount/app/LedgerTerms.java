// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimBuilder;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.claim.SubjectReader;
import org.crosscount.domain.lexicon.Lexicon;

/** Turns the words of a query into the terms under which claims are filed. */
@ApplicationScoped
public class LedgerTerms {
    private final Lexicon lexicon;
    private final SubjectReader subjects;

    LedgerTerms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new SubjectReader(lexicon);
    }

    public String measure(String words) {
        return lexicon.measures().read(words).name();
    }

    public String place(String words) {
        return lexicon.places().read(words);
    }

    public String event(String words) {
        Subject subject = new Subject("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
        Claim asked = new ClaimBuilder(new ClaimId(""), ClaimKind.OCCURRENCE, subject).build();
        return subjects.read(asked).event();
    }

    public String attribution(String name) {
        return lexicon.organisations().read(name);
    }
}
