// SPDX-License-Identifier: Apache-2.0
package org.crosscount.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * An OpenID Connect provider: discovery, published keys, authorization code flow. Whoever comes to it is {@code wali} at once.
 * Tests have it sign whatever they like under {@code /sign}, with the published key or another.
 */
public class ProviderResource implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RsaJsonWebKey published = key("published");
    private final RsaJsonWebKey another = key("another");
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, new JsonWebKeySet(published).toJson()));
        server.createContext("/sign", this::sign);
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        return Map.of("crosscount.sign-in.oidc.enabled", "true", "crosscount.sign-in.oidc.url", url());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String discovery() throws IOException {
        return JSON.writeValueAsString(Map.of(
                "issuer", url(),
                "jwks_uri", url() + "/keys",
                "authorization_endpoint", url() + "/authorize",
                "token_endpoint", url() + "/token",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    /** Signs the claims in the body; {@code key} is published, another or none. */
    private void sign(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String claims = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, signed(claims, asked.get("key")));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        nonces.put(code, asked.getOrDefault("nonce", ""));
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String nonce = nonces.remove(asked.getOrDefault("code", ""));
        if (nonce == null || !asked.containsKey("code_verifier")) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>(Map.of(
                "iss",
                url(),
                "sub",
                "account-of-wali",
                "aud",
                "crosscount",
                "iat",
                now,
                "exp",
                now + 300,
                "preferred_username",
                "wali",
                "groups",
                List.of("crosscount-reviewer")));
        if (!nonce.isEmpty()) {
            claims.put("nonce", nonce);
        }
        String token = signed(JSON.writeValueAsString(claims), "published");
        answer(
                exchange,
                JSON.writeValueAsString(
                        Map.of("access_token", token, "id_token", token, "token_type", "Bearer", "expires_in", 300)));
    }

    private String signed(String claims, String key) throws IOException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims);
        if (key.equals("none")) {
            signature.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        } else {
            RsaJsonWebKey signing = key.equals("published") ? published : another;
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setKeyIdHeaderValue(signing.getKeyId());
            signature.setKey(signing.getPrivateKey());
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As JSON, for {@code /sign}. */
    public static String json(Map<String, Object> claims) {
        try {
            return JSON.writeValueAsString(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
