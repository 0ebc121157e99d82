// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.claim.Subject;
import org.crosscount.domain.consistency.Clusters;
import org.crosscount.domain.consistency.Compared;
import org.crosscount.domain.consistency.ComparedClaim;
import org.crosscount.domain.consistency.Examiner;
import org.crosscount.domain.consistency.Filing;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Bound;
import org.crosscount.domain.quantity.Interval;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.domain.source.DocumentId;
import org.jspecify.annotations.Nullable;

/** Writes claims straight into the tables of an empty ledger, in the columns and rows that recording them would write. */
final class LedgerCopy {
    private static final int FILED_AT_ONCE = 5_000;
    private static final String AT = "2025-06-01 12:00:00+00";
    private static final JsonMapper JSON = new JsonMapper();

    private final DataSource database;
    private final Lexicon lexicon;
    private final Examiner examiner;
    private final Map<String, List<ComparedClaim>> subjects = new LinkedHashMap<>();
    private final Map<Integer, LocalDate> documents = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, ComparedClaim> claimsById = new HashMap<>();
    private long seq;

    LedgerCopy(DataSource database, Lexicon lexicon) {
        this.database = database;
        this.lexicon = lexicon;
        this.examiner = new Examiner(lexicon, this::nameOf);
    }

    /** As explanations call it, by publisher and title. */
    private String nameOf(DocumentId document) {
        return titles.getOrDefault(document.value(), "");
    }

    private ComparedClaim compared(ClaimId id) {
        return claimsById.get(id.value());
    }

    void fill(MadeLedger made) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<String> later = withoutIndexes(connection);
            try (CopiedTables tables = new CopiedTables(database)) {
                for (int nr = 0; nr < MadeLedger.sources(); nr++) {
                    source(tables, nr);
                }
                List<Claim> claims = new ArrayList<>(made.size());
                for (int from = 0; from < made.size(); from += FILED_AT_ONCE) {
                    int to = Math.min(from + FILED_AT_ONCE, made.size());
                    List<Filed> filed = IntStream.range(from, to)
                            .parallel()
                            .mapToObj(at -> file(made.claim(at)))
                            .toList();
                    IntStream.range(from, to)
                            .forEach(at -> documents.putIfAbsent(made.documentOf(at), made.published(at)));
                    filed.forEach(each -> {
                        claims.add(each.compared().claim());
                        claim(tables, each);
                    });
                }
                documents.forEach((document, published) -> document(tables, document, published));
                Compared compared = examiner.inconsistencies(claims);
                compared.derived().forEach(derived -> claim(tables, file(derived)));
                new FindingCopy(tables).add(compared.inconsistencies(), ++seq, this::compared);
                seq += compared.inconsistencies().size();
                subjects.forEach((id, those) -> subject(tables, id, those));
            }
            say(connection);
            try (Statement statement = connection.createStatement()) {
                for (String sql : later) {
                    statement.execute(sql);
                }
                for (String sequence : List.of(
                        "claim_version_seq",
                        "source_version_seq",
                        "document_version_seq",
                        "subject_seq",
                        "inconsistency_version_seq")) {
                    statement.execute("alter sequence " + sequence + " restart with " + (seq + 1000));
                }
                statement.execute("vacuum analyze");
            }
        }
    }

    /** What listings note of claims and subjects that open inconsistencies name. */
    private static void say(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "update claim set inconsistent = true where id in (select i.claim_id from inconsistency_claim i"
                            + " join inconsistency h on h.newest = i.finding where h.severity_rank > 0)");
            statement.execute("update subject set state = 'CONFLICTING' where id in"
                    + " (select subject from claim where inconsistent)");
        }
    }

    /** What puts them back. */
    private static List<String> withoutIndexes(Connection connection) throws SQLException {
        List<String> back = new ArrayList<>();
        List<String> away = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select indexname, indexdef from pg_indexes i where tablename in ('claim', 'claim_version',"
                                + " 'claim_key', 'claim_place', 'subject_place') and not exists"
                                + " (select 1 from pg_constraint c where c.conname = i.indexname)")) {
            while (rows.next()) {
                away.add("drop index " + rows.getString(1));
                back.add(rows.getString(2));
            }
            away.add("alter table claim_key drop constraint claim_key_pkey");
            back.add("alter table claim_key add primary key (filed_key, role, claim_seq)");
            for (String sql : away) {
                statement.execute(sql);
            }
        }
        return back;
    }

    private void source(CopiedTables tables, int nr) {
        String name = MadeLedger.source(nr);
        String key = lexicon.organisations().read(name);
        String id = Digest.of("source\n" + key);
        long own = ++seq;
        tables.to("source_version", "seq, source_id, version, name, also, kind, reliability, recorded_at")
                .row(own, id, 1, name, "[]", "OTHER", "F", AT);
        tables.to("source", "seq, id, version, newest, name").row(own, id, 1, own, name);
        tables.to("source_name", "name, source_id").row(key, id);
    }

    private void document(CopiedTables tables, int nr, LocalDate published) {
        long own = ++seq;
        String id = MadeLedger.documentId(nr).value();
        String sha256 = MadeLedger.sha256(nr);
        titles.put(id, "Paper " + nr % 500 + ", “Report " + nr + "”");
        tables.to(
                        "document_version",
                        "seq, document_id, version, sha256, title, publisher, published, published_inferred, language,"
                                + " length, flags, recorded_at")
                .row(own, id, 1, sha256, "Report " + nr, "Paper " + nr % 500, published, false, "en", 5000, "[]", AT);
        tables.to("document", "seq, id, version, newest, sha256, publisher")
                .row(own, id, 1, own, sha256, "Paper " + nr % 500);
    }

    /** A claim with all that is worked out about it, which takes longer than writing it down. */
    private record Filed(ComparedClaim compared, Filing filing, byte[] outline) {}

    private Filed file(Claim claim) {
        ComparedClaim compared = examiner.read(claim);
        return new Filed(
                compared, examiner.file(compared), examiner.outline(compared).bytes());
    }

    private void claim(CopiedTables tables, Filed filed) {
        ComparedClaim compared = filed.compared();
        Claim claim = compared.claim();
        subjects.computeIfAbsent(compared.subjectId(), id -> new ArrayList<>(1)).add(compared);
        claimsById.put(claim.id().value(), compared);
        long own = ++seq;
        version(tables, own, claim, compared.subjectId());
        head(tables, own, claim, compared);
        tables.to("claim_outline", "claim_seq, outline").row(own, filed.outline());
        Filing filing = filed.filing();
        CopiedTables.Table keys = tables.to("claim_key", "role, filed_key, claim_seq");
        claim.parents().forEach(parent -> keys.row("FILED", Digest.of("following from\n" + parent.value()), own));
        filing.keys().forEach(key -> keys.row("FILED", key, own));
        filing.watches().forEach(key -> keys.row("WATCHING", key, own));
        CopiedTables.Table places = tables.to("claim_place", "place, claim_seq");
        within(compared).forEach(place -> places.row(place, own));
    }

    private Set<String> within(ComparedClaim claim) {
        Set<String> within = new LinkedHashSet<>(Set.of(claim.subject().place()));
        within.addAll(lexicon.places().holding(claim.subject().place()));
        within.remove("");
        return within;
    }

    private static void version(CopiedTables tables, long own, Claim claim, String subject) {
        Optional<Quantity> quantity = claim.quantity();
        Subject about = claim.subject();
        tables.to(
                        "claim_version",
                        "seq, claim_id, version, kind, status, subject, quote_exact, quote_prefix, quote_suffix,"
                                + " figure_wording, bound, said_value, lower_limit, upper_limit, lower_open, upper_open,"
                                + " unit, counted, direction, superlative, measure, population, place, period, event,"
                                + " base, attribution, document_id, published, assumptions, parents, recorded_at")
                .row(
                        own,
                        claim.id().value(),
                        1,
                        claim.kind(),
                        claim.status(),
                        subject,
                        claim.quote().exact(),
                        "",
                        "",
                        claim.figure().map(Figure::wording).orElse(null),
                        quantity.map(Quantity::bound).orElse(null),
                        quantity.map(Quantity::value).orElse(null),
                        quantity.map(Quantity::lower).orElse(null),
                        quantity.map(Quantity::upper).orElse(null),
                        quantity.map(Quantity::lowerOpen).orElse(null),
                        quantity.map(Quantity::upperOpen).orElse(null),
                        quantity.map(said -> said.unit().symbol()).orElse(null),
                        claim.counted().orElse(null),
                        claim.direction().orElse(null),
                        claim.superlative().orElse(null),
                        about.measure(),
                        about.population().orElse(null),
                        about.place().orElse(null),
                        about.period().map(Period::edtf).orElse(null),
                        about.event().orElse(null),
                        claim.base().orElse(null),
                        claim.attribution().orElse(null),
                        claim.document().map(DocumentId::value).orElse(null),
                        claim.published().map(Period::edtf).orElse(null),
                        json(claim.assumptions()),
                        json(claim.parents().stream().map(ClaimId::value).toList()),
                        AT);
    }

    private void head(CopiedTables tables, long own, Claim claim, ComparedClaim compared) {
        Optional<Period> period = claim.subject().period();
        Optional<Interval> interval = compared.intervalAsPrinted();
        Bound bound = claim.quantity().map(Quantity::bound).orElse(null);
        String voice = compared.voice().orElse("");
        tables.to(
                        "claim",
                        "seq, id, version, newest, kind, status, subject, measure, place, event, attribution, source_id,"
                                + " document_id, bound, dated, period_from, period_to, best, measured, lower_limit,"
                                + " upper_limit, words, inconsistent, filed_by")
                .row(
                        own,
                        claim.id().value(),
                        1,
                        own,
                        claim.kind(),
                        claim.status(),
                        compared.subjectId(),
                        compared.subject().measure(),
                        compared.subject().place(),
                        compared.subject().event(),
                        voice,
                        voice.isEmpty() ? null : Digest.of("source\n" + voice),
                        claim.document().map(DocumentId::value).orElse(null),
                        bound,
                        period.isPresent(),
                        period.map(Period::earliest).map(LocalDate::toEpochDay).orElse(null),
                        period.map(Period::latest).map(LocalDate::toEpochDay).orElse(null),
                        claim.quantity().map(Quantity::best).orElse(null),
                        interval.isPresent(),
                        interval.map(Interval::lower).orElse(null),
                        interval.map(Interval::upper).orElse(null),
                        claim.quote().exact().toLowerCase(Locale.ROOT),
                        false,
                        examiner.fingerprint());
    }

    private void subject(CopiedTables tables, String id, List<ComparedClaim> claims) {
        long own = ++seq;
        ComparedClaim first = claims.get(0);
        Subject about = first.claim().subject();
        Interval range = Interval.hull(claims.stream()
                .map(ComparedClaim::interval)
                .flatMap(Optional::stream)
                .toList());
        @Nullable BigDecimal lower = range.lower();
        tables.to(
                        "subject",
                        "seq, id, measure, population, place, period, event, filed_measure, state, claims, lower_limit,"
                                + " upper_limit, conflicting_pairs")
                .row(
                        own,
                        id,
                        about.measure(),
                        about.population().orElse(null),
                        about.place().orElse(null),
                        about.period().map(Period::edtf).orElse(null),
                        about.event().orElse(null),
                        first.subject().measure(),
                        claims.size() > 1 ? "AGREEING" : "SINGLE",
                        claims.size(),
                        lower,
                        range.upper(),
                        Clusters.conflictingPairsOf(claims));
        CopiedTables.Table places = tables.to("subject_place", "place, subject_seq");
        new HashSet<>(within(first)).forEach(place -> places.row(place, own));
    }

    private static String json(List<String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
