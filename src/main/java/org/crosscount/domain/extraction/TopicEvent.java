// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The one event that a whole text is about: named in full at its start, pointed to again and again, with no other beside it. */
final class TopicEvent {
    /** The title and two sentences. */
    private static final int START = 3;

    private static final int AGAIN = 2;

    private final Optional<String> name;

    /** @param measuring whether the event at a token is only what something else is measured by */
    TopicEvent(List<EventNames.Name> names, Sentences sentences, IntPredicate measuring) {
        List<EventNames.Name> told =
                names.stream().filter(name -> !measuring.test(name.from())).toList();
        Optional<EventNames.Name> first =
                told.stream().filter(EventNames.Name::full).findFirst();
        boolean start = first.isPresent()
                && sentences.holding(first.get().from()).number() < START
                && told.size() > AGAIN
                && told.stream().allMatch(name -> name.name().equals(first.get().name()));
        this.name = first.filter(each -> start).map(EventNames.Name::name);
    }

    Optional<String> name() {
        return name;
    }
}
