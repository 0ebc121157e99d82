// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.consistency.ClaimReader;
import org.crosscount.domain.consistency.Cluster;
import org.crosscount.domain.consistency.Clusters;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.SourceRevisions;
import org.crosscount.domain.consistency.Sources;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Unit;
import org.crosscount.domain.source.DocumentId;
import org.crosscount.domain.source.Source;
import org.crosscount.domain.source.SourceId;

/** Reads what is on record; changes nothing. What is not on record is an {@link UnknownException}. */
@ApplicationScoped
@Transactional
public class Ledger {
    private final ClaimStore claims;
    private final DocumentStore documents;
    private final SourceStore sources;
    private final Voices voices;
    private final InconsistencyStore inconsistencies;
    private final SubjectStore subjects;
    private final Lexicon lexicon;
    private final Examiner examiner;

    Ledger(
            ClaimStore claims,
            DocumentStore documents,
            SourceStore sources,
            Voices voices,
            InconsistencyStore inconsistencies,
            SubjectStore subjects,
            Lexicon lexicon,
            Examiners examiners) {
        this.claims = claims;
        this.documents = documents;
        this.sources = sources;
        this.voices = voices;
        this.inconsistencies = inconsistencies;
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.examiner = examiners.stateless();
    }

    public Page<RecordedClaim> claims(ClaimQuery query) {
        return claims.list(query);
    }

    public RecordedClaim claim(ClaimId id) {
        return claims.find(id).orElseThrow(() -> new UnknownException("claim", id.value()));
    }

    public Page<RecordedDocument> documents(Paging paging) {
        return documents.list(paging);
    }

    /** By id or slug. */
    public RecordedDocument document(String idOrSlug) {
        Optional<RecordedDocument> byId = documents.find(new DocumentId(idOrSlug));
        return byId.or(() -> documents.findBySlug(idOrSlug))
                .orElseThrow(() -> new UnknownException("document", idOrSlug));
    }

    /** The document's text; empty for a document that was recorded without. */
    public Optional<String> text(String idOrSlug) {
        return documents.text(document(idOrSlug).document().id());
    }

    public List<RecordedClaim> claimsIn(DocumentId document) {
        return claims.inDocument(document);
    }

    public Page<Source> sources(Paging paging) {
        return sources.list(paging);
    }

    public Source source(SourceId id) {
        return sources.find(id).orElseThrow(() -> new UnknownException("source", id.value()));
    }

    public Page<SubjectReport> subjects(SubjectQuery query) {
        return subjects.list(query).map(this::report);
    }

    public SubjectReport subject(String id) {
        return report(subjects.find(id).orElseThrow(() -> new UnknownException("subject", id)), true);
    }

    public Page<RecordedInconsistency> inconsistencies(InconsistencyQuery query) {
        return inconsistencies.list(query);
    }

    public RecordedInconsistency inconsistency(InconsistencyId id) {
        return inconsistencies.find(id).orElseThrow(() -> new UnknownException("inconsistency", id.value()));
    }

    private SubjectReport report(SubjectSummary summary) {
        return report(summary, false);
    }

    private SubjectReport report(SubjectSummary summary, boolean withLikely) {
        List<RecordedClaim> recorded = claims.onSubject(summary.id());
        Map<String, String> repeated =
                voices.repeated(recorded.stream().map(RecordedClaim::claim).toList());
        ClaimReader reader = new ClaimReader(lexicon, StoredDocumentNames.of(documents, repeated, recorded));
        List<ComparedClaim> compared = recorded.stream()
                .filter(each -> !each.claim().isSetApart())
                .map(each -> reader.read(each.claim()))
                .toList();
        Optional<Unit> unit = compared.stream()
                .filter(each -> each.interval().isPresent())
                .map(each -> each.subject().unit())
                .findFirst();
        UnaryOperator<Interval> shown =
                range -> unit.map(each -> each.fromBase(range)).orElse(range);
        List<Cluster> clusters = Clusters.of(compared).stream()
                .map(each -> new Cluster(shown.apply(each.range()), each.claims(), each.sources()))
                .toList();
        Interval range = shown.apply(new Interval(summary.lower(), summary.upper()));
        return new SubjectReport(
                summary.within(range),
                clusters,
                recorded,
                Sources.count(compared),
                SourceRevisions.of(compared),
                withLikely ? examiner.likelySame(compared, claims) : List.of());
    }
}
