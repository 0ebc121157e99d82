// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes requests from the OpenAPI document: as it says, nearly so, and not at all. The same seed makes the same requests. */
final class FuzzedRequests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Of headers that the document does not tell of, what may come with any request. */
    private static final List<List<String>> STRAY = List.of(
            List.of("Accept", "application/xml"),
            List.of("Accept", "text/html;q=0.9, */*;q=0.1"),
            List.of("Accept", "nonsense"),
            List.of("Accept-Language", "*;q=x"),
            List.of("If-None-Match", "*"),
            List.of("If-None-Match", "W/\"1\", x"),
            List.of("If-Match", ","),
            List.of("If-Modified-Since", "yesterday"),
            List.of("Range", "bytes=9-1"),
            List.of("Content-Encoding", "gzip"),
            List.of("Cookie", "crosscount_session=x; a=\"b"),
            List.of("Authorization", "Basic !!!"),
            List.of("Authorization", "Bearer x.y.z"),
            List.of("Authorization", "Digest"),
            List.of("Forwarded", "for=\"[x\";proto=gopher"),
            List.of("X-Forwarded-For", "a, b"),
            List.of("X-HTTP-Method-Override", "DELETE"));

    private final URI service;
    private final Random random;
    private final FuzzedJson values;
    private final Map<String, Map<String, Object>> paths;
    private final Map<String, List<String>> known;
    private final List<String> tokens;

    /**
     * @param known ids on record, by the collection in whose paths they stand: {@code claims}
     * @param tokens of people to send some requests as; where there are none, nobody is put on record
     */
    FuzzedRequests(
            URI service,
            Map<String, Object> document,
            Map<String, List<String>> known,
            List<String> tokens,
            long seed) {
        this.service = service;
        this.random = new Random(seed);
        this.values = new FuzzedJson(document, random);
        this.paths = FuzzedJson.object(document.get("paths")).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        path -> FuzzedJson.object(path.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
        this.known = known;
        this.tokens = tokens;
    }

    /**
     * A request.
     *
     * @param operation the method and path that it was made for; it may have another method
     */
    record Fuzzed(String operation, HttpRequest request) {}

    /** One request for every operation of the document. */
    List<Fuzzed> round() {
        List<Fuzzed> round = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            // tests that share the ledger count administrators
            boolean addsPeople = path.equals("/api/people") && method.equals("post");
            if (METHODS.contains(method) && (!addsPeople || !tokens.isEmpty())) {
                String name = method.toUpperCase(Locale.ROOT) + " " + path;
                round.add(new Fuzzed(name, request(path, method, FuzzedJson.object(operation))));
            }
        }));
        return round;
    }

    private HttpRequest request(String path, String method, Map<String, Object> operation) {
        List<String> query = new ArrayList<>();
        HttpRequest.Builder request = HttpRequest.newBuilder();
        List<?> parameters = (List<?>) operation.getOrDefault("parameters", List.of());
        for (Object each : parameters) {
            Map<String, Object> parameter = values.resolve(FuzzedJson.object(each));
            String name = (String) parameter.get("name");
            switch ((String) parameter.get("in")) {
                case "query" -> query(name, parameter, parameters.size(), query);
                case "header" -> header(name, request);
                default -> {}
            }
        }
        if (random.nextInt(20) == 0) {
            query.add("colour=red");
        }
        String address = path(path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
        request.uri(URI.create(service.toString().replaceAll("/$", "") + address));
        who(request);
        String other = random.nextInt(25) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : method;
        return body(other, operation, request).build();
    }

    private void who(HttpRequest.Builder request) {
        if (!tokens.isEmpty() && random.nextInt(8) > 0) {
            request.header("Authorization", "Bearer " + tokens.get(random.nextInt(tokens.size())));
        }
        if (random.nextInt(6) == 0) {
            List<String> stray = STRAY.get(random.nextInt(STRAY.size()));
            request.header(stray.get(0), stray.get(1));
        }
    }

    private String path(String template) {
        String collection = template.contains("/reruns/") ? "reruns" : template.split("/")[2];
        List<String> ids = known.getOrDefault(collection, List.of());
        String id = random.nextInt(4) > 0 && !ids.isEmpty() ? ids.get(random.nextInt(ids.size())) : values.text();
        String last = template.contains("tokens/{id}") && random.nextBoolean() ? "none" : id;
        return template.replaceAll("\\{name}", encoded(id.isEmpty() ? "none" : id))
                .replaceAll("\\{id}", encoded(last.isEmpty() ? "none" : last))
                .replace("{version}", random.nextBoolean() ? "2" : encoded("x" + values.text()));
    }

    /** @param all how many parameters there are: of many only a few are given, or some would always be wrong */
    private void query(String name, Map<String, Object> parameter, int all, List<String> query) {
        int times = random.nextInt(Math.max(3, all)) > 0 ? 0 : random.nextInt(4) == 0 ? 2 : 1;
        for (int at = 0; at < times; at++) {
            Object value = random.nextInt(4) == 0
                    ? values.text()
                    : values.of(FuzzedJson.object(parameter.getOrDefault("schema", Map.of())));
            List<?> each = value instanceof List<?> list ? list : Collections.singletonList(value);
            each.forEach(one -> query.add(encoded(name) + "=" + encoded(String.valueOf(one))));
        }
    }

    private void header(String name, HttpRequest.Builder request) {
        if (name.equals("If-Match") && random.nextInt(5) > 0) {
            request.header(name, random.nextInt(3) > 0 ? "*" : "\"" + printable() + "-1\"");
        } else if (name.equals("Idempotency-Key") && random.nextInt(3) == 0) {
            request.header(name, random.nextBoolean() ? "\"key " + random.nextInt(40) + "\"" : printable());
        }
        if (random.nextInt(30) == 0) {
            request.header("X-Request-Id", printable());
        }
    }

    private HttpRequest.Builder body(String method, Map<String, Object> operation, HttpRequest.Builder request) {
        Map<String, Object> content =
                FuzzedJson.object(FuzzedJson.object(operation.getOrDefault("requestBody", Map.of()))
                        .getOrDefault("content", Map.of()));
        if (content.isEmpty()) {
            return request.method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody());
        }
        List<String> types = content.keySet().stream().sorted().toList();
        String type = types.get(random.nextInt(types.size()));
        String body = type.equals("application/json")
                ? json(FuzzedJson.object(FuzzedJson.object(content.get(type)).get("schema")))
                : prose();
        String declared = declared(type, types);
        return (declared.isEmpty() ? request : request.header("Content-Type", declared))
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body));
    }

    /** Mostly the type that the body has; sometimes another one, none, or the same with something behind it. */
    private String declared(String type, List<String> types) {
        return switch (random.nextInt(24)) {
            case 0 -> "application/x-" + random.nextInt(3);
            case 1 -> types.get(random.nextInt(types.size()));
            case 2 -> type + "; charset=" + (random.nextBoolean() ? "utf-16" : "nonsense");
            case 3 -> type + ";;=";
            case 4 -> "";
            case 5 -> "nonsense";
            default -> type;
        };
    }

    /** Of what the schema wants, of an example of it, or of either with something in it that is not right. */
    private String json(Map<String, Object> schema) {
        String json = written(
                switch (random.nextInt(6)) {
                    case 0, 1 -> values.of(schema);
                    case 2 -> values.spoilt(schema);
                    case 3 -> values.example(schema);
                    default -> values.changed(values.example(schema));
                });
        return switch (random.nextInt(25)) {
            case 0 -> json.substring(0, random.nextInt(json.length() + 1));
            case 1 -> json + "}";
            case 2 -> json.replaceFirst("\\{", "{\"a\":1,\"a\":2,");
            case 3 -> "[".repeat(100) + json;
            case 4 -> json.replaceFirst("\\d+", "1e99999");
            default -> json.replaceAll("\"[0-9a-f]{32}\"", '"' + onRecord() + '"');
        };
    }

    /** For the ids in examples, which are of other ledgers. */
    private String onRecord() {
        List<String> ids = new ArrayList<>(known.getOrDefault("claims", List.of()));
        ids.addAll(known.getOrDefault("inconsistencies", List.of()));
        return ids.isEmpty() ? "none" : ids.get(random.nextInt(ids.size()));
    }

    private String prose() {
        return random.nextInt(4) == 0
                ? values.text()
                : "In 2024, " + random.nextInt(900) + " people fled from Fuzzland "
                        + UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt(20)})
                        + ", up " + random.nextInt(90) + " %. <p>" + values.text();
    }

    private String printable() {
        String text = values.text().replaceAll("[^ -~]", "").strip();
        return text.isEmpty() ? "x" : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
