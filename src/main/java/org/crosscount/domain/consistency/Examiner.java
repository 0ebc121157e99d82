// SPDX-License-Identifier: Apache-2.0
package org.crosscount.domain.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;

/**
 * Applies every rule. Over claims given all at once, or over what a change to the ledger touches: both form the same cases,
 * so both find the same.
 */
public final class Examiner {
    /** Events whose names share half of their own words, on one day in one place. */
    public static final int SAME_EVENT_FROM = 75;

    private final ClaimReader reader;
    private final List<Rule> rules;
    private final SameEvent sameEvent;
    private final Deriving deriving;
    private final Relations relations;
    private final Outliner outliner;
    private final String fingerprint;

    /** For claims that are not on record: documents go by their ids. */
    public Examiner(Lexicon lexicon) {
        this(lexicon, DocumentNames.BY_ID);
    }

    public Examiner(Lexicon lexicon, DocumentNames documents) {
        this(lexicon, documents, SAME_EVENT_FROM);
    }

    /** @param sameEventFrom from which {@link EventLikeness#score} on figures are taken to be about one event */
    public Examiner(Lexicon lexicon, DocumentNames documents, int sameEventFrom) {
        this.reader = new ClaimReader(lexicon, documents);
        this.sameEvent = new SameEvent(lexicon, sameEventFrom);
        this.deriving = new Deriving(lexicon);
        this.relations = new Relations(new EventMatcher(lexicon), sameEventFrom);
        this.rules = List.of(
                new SubjectRule(),
                sameEvent,
                new FamilyMagnitude(lexicon),
                new DifferentDefinition(),
                new PartExceedsWhole(lexicon),
                new PartsDoNotSum(lexicon),
                new SharesExceedWhole(lexicon),
                new ImpossibleShare(lexicon),
                new ChangeMismatch(),
                new CumulativeDecrease(),
                new FirstSince(lexicon),
                new OrdinalMismatch(lexicon),
                new AbsenceContradicted(lexicon),
                new DateConflict(lexicon),
                new DurationMismatch(),
                new ImplausibleValue(lexicon));
        this.outliner = new Outliner(lexicon, rules, sameEvent, deriving);
        this.fingerprint =
                Digest.of(lexicon.fingerprint() + "\n" + ids().toList() + "\n" + sameEventFrom + "\n" + Outline.FORM);
    }

    /** Changes with the lexicon and with every version of a rule, so that what another examiner filed can be told. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The rule in the version in which it is applied here; as given where there is no such rule any longer. */
    public RuleId present(RuleId rule) {
        return ids().filter(each -> each.name().equals(rule.name())).findFirst().orElse(rule);
    }

    private Stream<RuleId> ids() {
        return Stream.concat(rules.stream().map(Rule::id), SubjectRule.kinds().stream());
    }

    public ComparedClaim read(Claim claim) {
        return reader.read(claim);
    }

    /** The same of many, in their order; what they have in common is read once. */
    public List<ComparedClaim> read(Collection<Claim> claims) {
        return claims.stream().map(reader.reading()).toList();
    }

    /** The same, each under what it was given under. */
    public <K> Map<K, ComparedClaim> read(Map<K, Claim> claims) {
        Function<Claim, ComparedClaim> reading = reader.reading();
        Map<K, ComparedClaim> read = new LinkedHashMap<>();
        claims.forEach((key, claim) -> read.put(key, reading.apply(claim)));
        return read;
    }

    /** Under which keys the claim has to be found, and which it watches, for every rule together; none if it is set apart. */
    public Filing file(ComparedClaim claim) {
        if (claim.claim().isSetApart()) {
            return new Filing(Set.of(), Set.of());
        }
        Set<String> keys = new LinkedHashSet<>();
        Set<String> watches = new LinkedHashSet<>();
        for (Rule rule : rules) {
            rule.caseOf(claim).ifPresent(keys::add);
            keys.addAll(rule.filedUnder(claim));
            watches.addAll(rule.watches(claim));
        }
        keys.addAll(deriving.filedUnder(claim));
        return new Filing(Keys.filed(keys), Keys.filed(watches));
    }

    /** What tells without the claim whether it has to be examined. */
    public Outline outline(ComparedClaim claim) {
        return claim.claim().isSetApart() ? Outliner.ofNothing(claim) : outliner.of(claim);
    }

    /** For outlines that this examiner made, or one with the same fingerprint. */
    public Outlines outlines() {
        return outliner.outlines();
    }

    /**
     * Everything that the rules find which suspect something: with the suspects of all claims' outlines, all there is.
     *
     * @param suspects all that {@link Outlines} told of, or all of some rules or groups, with what these have to see
     */
    public List<Finding> examine(Collection<Suspected> suspects, ClaimIndex index) {
        List<Rule> remembered = rules.stream().<Rule>map(RememberedRule::new).toList();
        List<Map<String, List<ComparedClaim>>> anchors = new ArrayList<>();
        Set<String> watched = new LinkedHashSet<>();
        for (int at = 0; at < remembered.size(); at++) {
            Rule rule = remembered.get(at);
            int bit = 1 << at;
            List<ComparedClaim> own = suspects.stream()
                    .filter(suspect -> (suspect.rules() & bit) != 0)
                    .map(Suspected::claim)
                    .toList();
            anchors.add(Cases.of(rule, own));
            if (rules.get(at) != sameEvent) {
                own.forEach(anchor -> watched.addAll(rule.watches(anchor)));
            }
        }
        List<ComparedClaim> inSight = filedUnder(watched, index);
        List<ComparedClaim> given = suspects.stream().map(Suspected::claim).toList();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < remembered.size(); at++) {
            Rule rule = remembered.get(at);
            List<ComparedClaim> all = rules.get(at) == sameEvent ? given : inSight;
            Map<String, List<ComparedClaim>> seen = Cases.seen(rule, anchors.get(at), all);
            anchors.get(at).forEach((key, group) -> findings.addAll(Cases.examine(rule, key, group, seen)));
        }
        return sorted(findings);
    }

    /** Everything inconsistent among the claims, and how they relate; the same whatever their order. */
    public Compared compare(Collection<Claim> claims) {
        List<ComparedClaim> stated = stated(claims);
        Compared found = findings(stated);
        return new Compared(found.inconsistencies(), relations.among(stated), found.derived());
    }

    /** The same without the relations. */
    public Compared inconsistencies(Collection<Claim> claims) {
        return findings(stated(claims));
    }

    private List<ComparedClaim> stated(Collection<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.status() != ClaimStatus.REJECTED && !claim.isSetApart())
                .sorted(Comparator.comparing(claim -> claim.id().value()))
                .map(reader.reading())
                .toList();
    }

    private Compared findings(List<ComparedClaim> stated) {
        List<Claim> derived = deriving.all(stated);
        List<ComparedClaim> all = new ArrayList<>(stated);
        derived.stream().map(reader::read).forEach(all::add);
        Set<Long> suspicious = new HashSet<>();
        PackedFigures packed = new PackedFigures();
        all.forEach(claim ->
                claim.interval().ifPresent(range -> packed.add(PackedFigures.subject(claim.subjectId()), range)));
        packed.tally(suspicious::add);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Map<String, List<ComparedClaim>> anchors = Cases.of(rule, all);
            if (rule instanceof SubjectRule) {
                anchors.values()
                        .removeIf(group -> SubjectRule.isQuiet(group)
                                && !suspicious.contains(
                                        PackedFigures.subject(group.get(0).subjectId())));
            }
            Map<String, List<ComparedClaim>> seen = Cases.seen(rule, anchors, all);
            anchors.forEach((key, group) -> findings.addAll(Cases.examine(rule, key, group, seen)));
        }
        return new Compared(sorted(findings), List.of(), derived);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        findings.sort(Comparator.comparing(Finding::severity)
                .reversed()
                .thenComparing(Finding::kind)
                .thenComparing(finding -> finding.claims().get(0).claim().value())
                .thenComparing(Finding::caseKey));
        return findings;
    }

    /**
     * Looks again at every case that the claims are part of.
     *
     * @param touched claims that were recorded or changed, in their old versions as well as their new ones
     * @return by key of the case, whether or not anything was found in it
     */
    public Map<String, Examination> reexamine(Collection<ComparedClaim> touched, ClaimIndex index) {
        List<Rule> remembered = rules.stream().<Rule>map(RememberedRule::new).toList();
        Map<Rule, Set<String>> cases = casesTouched(remembered, touched, index);
        Set<String> keys = new LinkedHashSet<>();
        cases.values().forEach(keys::addAll);
        List<ComparedClaim> inCases = filedUnder(keys, index);
        Map<Rule, Map<String, List<ComparedClaim>>> anchors = new HashMap<>();
        Set<String> watched = new LinkedHashSet<>();
        cases.forEach((rule, own) -> {
            Map<String, List<ComparedClaim>> groups = Cases.of(rule, inCases);
            groups.keySet().retainAll(own);
            groups.values().forEach(group -> group.forEach(anchor -> watched.addAll(rule.watches(anchor))));
            anchors.put(rule, groups);
        });
        List<ComparedClaim> inSight = filedUnder(watched, index);
        Map<String, Examination> examined = new LinkedHashMap<>();
        cases.forEach((rule, own) -> {
            Map<String, List<ComparedClaim>> groups = anchors.getOrDefault(rule, Map.of());
            Map<String, List<ComparedClaim>> seen = Cases.seen(rule, groups, inSight);
            for (String key : own) {
                List<Finding> findings = Cases.examine(rule, key, groups.getOrDefault(key, List.of()), seen);
                examined.put(Cases.key(rule, key), new Examination(Cases.key(rule, key), findings));
            }
        });
        return examined;
    }

    /** What else is on record about what may be the event of these claims on one subject, the likeliest first. */
    public List<LikelyEvent> likelySame(List<ComparedClaim> claims, ClaimIndex index) {
        Set<String> watched = new LinkedHashSet<>();
        claims.forEach(claim -> watched.addAll(sameEvent.watches(claim)));
        return watched.isEmpty() ? List.of() : sameEvent.likely(claims, filedUnder(watched, index));
    }

    /** By claim, what follows from it together with others on record. */
    public Map<ClaimId, List<Claim>> derive(Collection<ComparedClaim> from, ClaimIndex index) {
        List<ComparedClaim> compared =
                from.stream().filter(claim -> !claim.claim().isSetApart()).toList();
        return deriving.from(compared, index, reader);
    }

    /** The index is asked once for all rules together: a question costs more than whatever it brings that one rule ignores. */
    private Map<Rule, Set<String>> casesTouched(List<Rule> rules, Collection<ComparedClaim> touched, ClaimIndex index) {
        Map<Rule, Set<String>> cases = new LinkedHashMap<>();
        Map<Rule, Set<String>> keys = new HashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        for (Rule rule : rules) {
            Set<String> own = new LinkedHashSet<>();
            Set<String> filed = new LinkedHashSet<>();
            for (ComparedClaim claim : touched) {
                rule.caseOf(claim).ifPresent(own::add);
                filed.addAll(rule.filedUnder(claim));
            }
            cases.put(rule, own);
            keys.put(rule, filed);
            asked.addAll(filed);
        }
        for (ComparedClaim anchor :
                asked.isEmpty() ? List.<ComparedClaim>of() : read(index.watching(Keys.filed(asked)))) {
            cases.forEach((rule, own) -> rule.caseOf(anchor)
                    // of many claims in one case, the first tells that the case is touched
                    .filter(key -> !own.contains(key))
                    .filter(key -> rule.watches(anchor).stream().anyMatch(keys.getOrDefault(rule, Set.of())::contains))
                    .ifPresent(own::add));
        }
        return cases;
    }

    private List<ComparedClaim> filedUnder(Set<String> keys, ClaimIndex index) {
        return keys.isEmpty() ? List.of() : read(index.filedUnder(Keys.filed(keys)));
    }
}
