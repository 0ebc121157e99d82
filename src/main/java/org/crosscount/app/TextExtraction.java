// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import io.micrometer.core.annotation.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.Confidence;
import org.crosscount.domain.claim.Reading;
import org.crosscount.domain.consistency.Doubts;
import org.crosscount.domain.extraction.Extraction;
import org.crosscount.domain.extraction.Extractor;
import org.crosscount.domain.extraction.SourceText;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;

/** Reads the claims of a text. Stores nothing; the same text gives the same claims with the same ids. */
@ApplicationScoped
public class TextExtraction {
    private final Extractor extractor;
    private final Doubts doubts;

    TextExtraction(Lexicon lexicon) {
        this.extractor = new Extractor(lexicon);
        this.doubts = new Doubts(lexicon);
    }

    /** Everything the text claims, under the ids it would be recorded with, and every other number in it. */
    @Timed(value = "crosscount.extraction", description = "Time to read the claims of a text")
    public Extraction extract(NewDocument text) {
        Extraction read =
                extractor.extract(new SourceText(text.text(), text.publishedOn(), text.publisher(), text.title()));
        String sha256 = Digest.whole(text.text());
        Map<String, Integer> twins = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : doubts.cast(read.readings())) {
            Claim claim = reading.claim();
            String first = ContentIds.claim(sha256, claim.kind(), claim.quote(), claim.figure(), 1)
                    .value();
            int twin = twins.merge(first, 1, Integer::sum);
            readings.add(reading.with(claim.toBuilder()
                    .id(ContentIds.claim(sha256, claim.kind(), claim.quote(), claim.figure(), twin))
                    .confidence(Confidence.in(claim, text.flags()))
                    .build()));
        }
        return new Extraction(readings, read.leftOut());
    }
}
