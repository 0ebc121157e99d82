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

    private final URI service;
    private final Random random;
    private final FuzzedJson values;
    private final Map<String, Map<String, Object>> paths;
    private final Map<String, List<String>> known;

    /**
     * @param known ids on record, by the collection in whose paths they stand: {@code claims}
     */
    FuzzedRequests(URI service, Map<String, Object> document, Map<String, List<String>> known, long seed) {
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
    }

    /** One request for every operation of the document. */
    List<HttpRequest> round() {
        List<HttpRequest> round = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            // other tests count administrators: nobody is put on record here
            boolean addsPeople = path.equals("/api/people") && method.equals("post");
            if (List.of("get", "post", "put", "patch", "delete").contains(method) && !addsPeople) {
                round.add(request(path, method, FuzzedJson.object(operation)));
            }
        }));
        return round;
    }

    private HttpRequest request(String path, String method, Map<String, Object> operation) {
        List<String> query = new ArrayList<>();
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (Object each : (List<?>) operation.getOrDefault("parameters", List.of())) {
            Map<String, Object> parameter = values.resolve(FuzzedJson.object(each));
            String name = (String) parameter.get("name");
            switch ((String) parameter.get("in")) {
                case "query" -> query(name, parameter, query);
                case "header" -> header(name, request);
                default -> {}
            }
        }
        if (random.nextInt(20) == 0) {
            query.add("colour=red");
        }
        String address = path(path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
        request.uri(URI.create(service + address));
        return body(method, operation, request).build();
    }

    private String path(String template) {
        String collection = template.split("/")[2];
        List<String> ids = known.getOrDefault(collection, List.of());
        String id = random.nextInt(4) > 0 && !ids.isEmpty() ? ids.get(random.nextInt(ids.size())) : values.text();
        return template.replaceAll("\\{(id|name)}", encoded(id.isEmpty() ? "none" : id))
                .replace("{version}", random.nextBoolean() ? "2" : encoded("x" + values.text()));
    }

    private void query(String name, Map<String, Object> parameter, List<String> query) {
        int times = random.nextInt(6) == 0 ? 2 : random.nextInt(3) == 0 ? 1 : 0;
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
        Map<String, Object> schema =
                FuzzedJson.object(FuzzedJson.object(content.get(type)).get("schema"));
        String body = type.equals("application/json") ? json(schema) : prose();
        String declared = random.nextInt(15) == 0 ? "application/x-" + random.nextInt(3) : type;
        return request.header("Content-Type", declared)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body));
    }

    private String json(Map<String, Object> schema) {
        String json = written(random.nextInt(3) > 0 ? values.of(schema) : values.spoilt(schema));
        return switch (random.nextInt(25)) {
            case 0 -> json.substring(0, random.nextInt(json.length() + 1));
            case 1 -> json + "}";
            case 2 -> json.replaceFirst("\\{", "{\"a\":1,\"a\":2,");
            case 3 -> "[".repeat(100) + json;
            case 4 -> json.replaceFirst("\\d+", "1e99999");
            default -> json;
        };
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
