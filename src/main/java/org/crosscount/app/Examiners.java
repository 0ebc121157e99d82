// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.crosscount.domain.consistency.Checker;
import org.crosscount.domain.consistency.DocumentNames;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.lexicon.Lexicon;

/** Examiners with the lexicon and settings of this service, so that every use case compares by the same rules. */
@ApplicationScoped
class Examiners {
    private static final int LEAST = 1;
    private static final int NEVER_ALIKE = 101;

    private final Lexicon lexicon;
    private final DocumentStore documents;
    private final int sameEventFrom;

    /** @throws IllegalStateException when a setting is out of bounds */
    Examiners(Lexicon lexicon, DocumentStore documents, ComparisonConfig config) {
        this.lexicon = lexicon;
        this.documents = documents;
        this.sameEventFrom = config.sameEventFrom();
        if (sameEventFrom < LEAST || sameEventFrom > NEVER_ALIKE) {
            throw new IllegalStateException("crosscount.comparison.same-event-from is " + sameEventFrom
                    + ". Set it to a likeness of " + LEAST + " to 100, or to " + NEVER_ALIKE + " for none.");
        }
    }

    /** For claims that are not on record. */
    Examiner stateless() {
        return new Examiner(lexicon, DocumentNames.BY_ID, sameEventFrom);
    }

    /** For claims on record: explanations call documents by their names. Explaining needs a transaction. */
    Examiner onRecord() {
        return onRecord(new StoredDocumentNames(documents));
    }

    /** The same, with documents called by these names. */
    Examiner onRecord(DocumentNames names) {
        return new Examiner(lexicon, names, sameEventFrom);
    }

    /** Holds claims that are not on record against those that are. Needs a transaction. */
    Checker checker() {
        return new Checker(onRecord());
    }
}
