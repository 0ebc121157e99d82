// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.consistency.DocumentNames;
import org.crosscount.domain.source.DocumentId;

/** What a document goes by in an explanation: publisher and title, or as much of that as is known; else its id. */
public record DocumentName(DocumentId document, Optional<String> publisher, Optional<String> title) {
    String printed() {
        String name = Stream.of(publisher, title.map(each -> "“" + each + "”"))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? DocumentNames.BY_ID.of(document) : name;
    }
}
