// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscount.app.AccessRole;

/**
 * What each request needs, all in one place; the first rule that fits decides. A path that nobody thought of takes a reader
 * to look at and a contributor for everything else.
 */
final class AccessRules {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> WHATEVER = Set.of();

    private static final List<Rule> RULES = List.of(
            // Whether the service is up; who I am; how to become somebody.
            rule(LOOKING, "/q/health(/.*)?", Need.NOTHING),
            rule(WHATEVER, "/api/(me|session|setup)", Need.NOTHING),
            // My password, my tokens.
            rule(WHATEVER, "/api/me/.*", Need.of(AccessRole.READER)),
            // Who may do what.
            rule(WHATEVER, "/api/people(/.*)?", Need.of(AccessRole.ADMIN)),
            // Work for the service, of which nothing is kept: for readers, but never for everybody.
            rule(Set.of("POST"), "/api/(extractions|checks|comparisons)", Need.of(AccessRole.READER)),
            // Who did what, and who is at what: for those who work here.
            rule(LOOKING, "/api/(audit|queue|statistics)(/.*)?", Need.of(AccessRole.READER)),
            rule(LOOKING, "/api/(claims|inconsistencies)/[^/]+/assignment", Need.of(AccessRole.READER)),
            // What is on record, the pages and the description of the API.
            rule(LOOKING, ".*", Need.READING),
            // Rulings, one by one and many at once, and whose turn it is.
            rule(WHATEVER, "/api/(.*/)?(reviews|resolutions|rulings|ratings)(/.*)?", Need.of(AccessRole.REVIEWER)),
            rule(WHATEVER, "/api/(.*/)?(queue|assignment)(/.*)?", Need.of(AccessRole.REVIEWER)),
            // The whole ledger compared anew.
            rule(WHATEVER, "/api/inconsistencies/rerun", Need.of(AccessRole.REVIEWER)));

    private static final Need ELSE = Need.of(AccessRole.CONTRIBUTOR);

    private AccessRules() {}

    /**
     * What a request needs.
     *
     * @param role that it takes; empty where it takes none
     * @param reading whether it only looks at what is on record, which can be open to everybody
     */
    record Need(Optional<AccessRole> role, boolean reading) {
        static final Need NOTHING = new Need(Optional.empty(), false);
        static final Need READING = new Need(Optional.of(AccessRole.READER), true);

        static Need of(AccessRole role) {
            return new Need(Optional.of(role), false);
        }
    }

    private record Rule(Set<String> methods, Pattern path, Need need) {
        boolean fits(String method, String asked) {
            return (methods.isEmpty() || methods.contains(method))
                    && path.matcher(asked).matches();
        }
    }

    /** @param path as the request has it, without query */
    static Need of(String method, String path) {
        String asked = plain(path);
        return RULES.stream()
                .filter(rule -> rule.fits(method, asked))
                .findFirst()
                .map(Rule::need)
                .orElse(ELSE);
    }

    /** As resources are matched: without parameters in segments ({@code /api;a=b/people}), doubled and closing slashes. */
    private static String plain(String path) {
        String plain = path.replaceAll(";[^/]*", "").replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static Rule rule(Set<String> methods, String path, Need need) {
        return new Rule(methods, Pattern.compile(path), need);
    }
}
