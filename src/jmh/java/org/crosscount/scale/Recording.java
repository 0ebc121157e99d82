// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimKind;
import org.crosscount.domain.claim.Figure;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.quantity.Quantity;
import org.crosscount.testsupport.PackagedService;

/** Recording the same claims into a large ledger and into a small one, in turn. */
final class Recording {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int WARMING = 200;
    private static final int RECORDED = 500;

    private final PackagedService large;
    private final PackagedService small;
    private final PrintStream out;

    Recording(PackagedService large, PackagedService small, PrintStream out) {
        this.large = large;
        this.small = small;
        this.out = out;
    }

    void measure() {
        MadeLedger fresh = new MadeLedger(System.nanoTime(), WARMING + RECORDED);
        Medians medians = new Medians();
        for (int at = 0; at < fresh.size(); at++) {
            String body = body(fresh.claim(at));
            boolean warm = at >= WARMING;
            boolean first = at % 2 == 0;
            time(first ? large : small, first ? "large" : "small", body, warm, medians);
            time(first ? small : large, first ? "small" : "large", body, warm, medians);
        }
        out.printf(
                Locale.ROOT,
                "(c) recording into the large ledger costs %.2f of recording into a thousand claims: medians %.2f and"
                        + " %.2f ms, means %.2f and %.2f ms (ratio %.2f) of %d claims%n",
                medians.millis("large") / medians.millis("small"),
                medians.millis("large"),
                medians.millis("small"),
                medians.mean("large"),
                medians.mean("small"),
                medians.mean("large") / medians.mean("small"),
                RECORDED);
    }

    private static void time(PackagedService service, String name, String body, boolean warm, Medians medians) {
        long start = System.nanoTime();
        HttpResponse<String> answer = service.post("/api/claims", "application/json", body);
        long took = System.nanoTime() - start;
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body() + " for " + body);
        }
        if (warm) {
            medians.add(name, took);
        }
    }

    /** A claim that stands in no document, in words of its own. */
    private static String body(Claim claim) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", claim.kind().name());
        json.putObject("quote").put("exact", claim.quote().exact() + " " + UUID.randomUUID());
        claim.figure().map(Figure::wording).ifPresent(wording -> json.putObject("figure")
                .put(
                        "wording",
                        claim.kind() == ClaimKind.AMOUNT
                                ? wording
                                : claim.quote().exact()));
        claim.quantity().ifPresent(quantity -> quantity(json, quantity));
        ObjectNode subject =
                json.putObject("subject").put("measure", claim.subject().measure());
        put(subject, "population", claim.subject().population());
        put(subject, "place", claim.subject().place());
        put(subject, "period", claim.subject().period().map(Period::edtf));
        put(subject, "event", claim.subject().event());
        put(json, "attribution", claim.attribution());
        put(json, "base", claim.base());
        put(json, "direction", claim.direction().map(Enum::name));
        put(json, "superlative", claim.superlative().map(Enum::name));
        put(json, "counted", claim.counted());
        return json.toString();
    }

    private static void quantity(ObjectNode json, Quantity quantity) {
        ObjectNode said = json.putObject("quantity");
        said.put("bound", quantity.bound().name());
        said.put("value", quantity.value());
        said.put("lower", quantity.lower());
        said.put("upper", quantity.upper());
        said.put("unit", quantity.unit().symbol());
        said.put("lowerOpen", quantity.lowerOpen());
        said.put("upperOpen", quantity.upperOpen());
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, text));
    }
}
