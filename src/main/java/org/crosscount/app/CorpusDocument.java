// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.List;
import java.util.Map;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.source.Document;

/**
 * One file of the corpus.
 *
 * @param file its name, for messages
 * @param document what it describes; the id is {@link ContentIds#document}
 * @param sources who speaks in it
 * @param copies for a source that copies another, by name: the name of the one copied
 * @param claims the claims as the file gives them, version 1 and PROPOSED, with ids from {@link ContentIds#claim}
 * @param lines for each claim, the line of the file where it begins
 */
public record CorpusDocument(
        String file,
        Document document,
        List<NewSource> sources,
        Map<String, String> copies,
        List<Claim> claims,
        List<Integer> lines) {
    public CorpusDocument {
        sources = List.copyOf(sources);
        copies = Map.copyOf(copies);
        claims = List.copyOf(claims);
        lines = List.copyOf(lines);
    }
}
