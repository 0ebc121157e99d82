// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscount.rest.Staff.as;
import static org.crosscount.rest.Staff.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.testsupport.ProviderResource;
import org.crosscount.testsupport.SignInProfile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a real OpenID Connect provider: {@link ProviderResource}. */
@QuarkusTest
@TestProfile(SignInProfile.class)
class ProviderSignInTest {
    @TestHTTPResource
    URI service;

    @Test
    void a_token_of_the_provider_signs_in_whoever_it_names() {
        me(signed(claims("sana", "crosscount-reviewer", "other-group")))
                .statusCode(200)
                .body("name", equalTo("sana"))
                .body("role", equalTo("REVIEWER"))
                .body("means", equalTo("OIDC"));
        as("ADMIN")
                .get("/api/people/sana")
                .then()
                .body("origin", equalTo("OIDC"))
                .body("role", equalTo("REVIEWER"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # groups                                 | role        | why
            crosscount-reader                        | READER      | the usual name
            crosscount-reader,crosscount-contributor | CONTRIBUTOR | the highest counts
            ledger-keepers                           | ADMIN       | a name from the settings
            admin                                    |             | a name of another service means nothing here
            """)
    void groups_become_roles_by_the_settings(String groups, String role, String why) {
        ValidatableResponse me = me(signed(claims("of " + groups.hashCode(), groups.split(","))));
        me.statusCode(200).body("role", role == null ? nullValue() : equalTo(role));
    }

    @Test
    void whoever_has_no_role_here_is_known_and_may_nothing() {
        String token = signed(claims("guest"));
        me(token).body("name", equalTo("guest")).body("may", equalTo(List.of()));
        bearer(token, "/api/claims").statusCode(403).body("type", endsWith("/not-permitted"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is wrong            | key       | claim              | value
            a key nobody published     | another   |                    |
            no signature               | none      |                    |
            another issuer             | published | iss                | http://localhost:1/other
            another audience           | published | aud                | some-other-service
            expired                    | published | exp                | 1000000000
            no name                    | published | preferred_username |
            no subject                 | published | sub                |
            a name kept for ourselves  | published | preferred_username | local
            """)
    void a_token_that_is_not_good_is_refused(String why, String key, String claim, String value) {
        Map<String, Object> claims = claims("mallory " + why, "crosscount-admin");
        if (claim != null) {
            claims.remove(claim);
            if (value != null) {
                claims.put(claim, claim.equals("exp") ? Long.valueOf(value) : value);
            }
        }
        ValidatableResponse answer = bearer(signed(claims, key), "/api/claims")
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/sign-in-refused"));
        assertThat(answer.extract().headers().getValues("WWW-Authenticate"))
                .as(why)
                .anyMatch(way -> way.startsWith("Bearer") && way.contains("invalid_token"));
    }

    @Test
    void a_tampered_token_is_refused() {
        String[] parts = signed(claims("sana", "crosscount-reader")).split("\\.");
        String[] forged = signed(claims("sana", "crosscount-admin"), "another").split("\\.");
        bearer(parts[0] + "." + forged[1] + "." + parts[2], "/api/claims").statusCode(401);
    }

    @Test
    void a_name_stands_for_one_account_for_good() {
        json("ADMIN", Map.of("name", "Zahra", "role", "READER", "password", Staff.PASSWORD))
                .post("/api/people")
                .then()
                .statusCode(201);
        bearer(signed(claims("zahra", "crosscount-admin")), "/api/claims").statusCode(401);
        me(signed(claims("bilal", "crosscount-reader"))).statusCode(200);
        Map<String, Object> namesake = claims("bilal", "crosscount-reader");
        namesake.put("sub", "quite another account");
        bearer(signed(namesake), "/api/claims").statusCode(401);
        Map<String, Object> renamed = claims("bilal", "crosscount-reader");
        renamed.put("preferred_username", "someone new");
        me(signed(renamed)).body("name", equalTo("bilal"));
    }

    @Test
    void the_provider_says_what_somebody_may_do_and_an_administrator_who_is_shut_out() {
        me(signed(claims("farid", "crosscount-reader"))).body("role", equalTo("READER"));
        me(signed(claims("farid", "crosscount-reviewer"))).body("role", equalTo("REVIEWER"));
        json("ADMIN", Map.of("role", "ADMIN"))
                .patch("/api/people/farid")
                .then()
                .statusCode(409)
                .body("type", endsWith("/signs-in-elsewhere"));
        json("ADMIN", Map.of("password", Staff.PASSWORD))
                .post("/api/people/farid/password")
                .then()
                .statusCode(409);
        json("ADMIN", Map.of("enabled", false))
                .patch("/api/people/farid")
                .then()
                .statusCode(200);
        bearer(signed(claims("farid", "crosscount-reviewer")), "/api/claims").statusCode(401);
        as("ADMIN")
                .get("/api/people/farid/history")
                .then()
                .body("items.act", contains("CREATED", "ROLE_CHANGED", "DISABLED"))
                .body("items.by", contains("farid", "farid", "head"));
    }

    @Test
    void whoever_loses_every_role_loses_the_tokens_made_here() {
        String made = given().header("Authorization", "Bearer " + signed(claims("hina", "crosscount-reviewer")))
                .contentType("application/json")
                .body(Map.of("label", "script"))
                .post("/api/me/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        bearer(made, "/api/claims").statusCode(200);
        me(signed(claims("hina"))).body("role", nullValue());
        bearer(made, "/api/claims").statusCode(401);
    }

    @Test
    void a_browser_is_led_to_the_provider_and_back_to_the_page_it_wanted() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        URI wanted = at("/q/swagger-ui/?try=1");
        HttpResponse<String> answer = open(browser, wanted);
        assertThat(answer.statusCode()).isEqualTo(302);
        URI provider = to(answer);
        assertThat(provider.toString())
                .startsWith(url() + "/authorize")
                .contains("code_challenge_method=S256")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A" + service.getPort() + "%2Fsign-in%2Fprovider");
        for (int redirects = 0; answer.statusCode() == 302 && redirects < 6; redirects++) {
            answer = open(browser, to(answer));
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("swagger");
        assertThat(answer.uri().getPath()).isEqualTo("/q/swagger-ui/");
        assertThat(open(browser, at("/api/me")).body())
                .contains("\"name\":\"wali\"")
                .contains("\"means\":\"OIDC\"");

        HttpRequest signOut =
                HttpRequest.newBuilder(at("/api/session")).DELETE().build();
        assertThat(browser.send(signOut, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(204);
        assertThat(open(browser, at("/q/swagger-ui/")).statusCode()).isEqualTo(302);
    }

    @Test
    void an_answer_of_the_provider_that_nobody_asked_for_signs_nobody_in() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        HttpResponse<String> answer = open(browser, at("/sign-in/provider?code=stolen&state=made-up"));
        assertThat(answer.statusCode()).isIn(302, 401);
        HttpRequest odd = HttpRequest.newBuilder(at("/api/me"))
                .header("Cookie", "q_session_evil=x; q_session=nonsense; crosscount_session=nonsense")
                .build();
        assertThat(browser.send(odd, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isLessThan(500);
    }

    @Test
    void a_script_is_not_led_anywhere() {
        given().accept("application/json").get("/api/claims").then().statusCode(401);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + service.getPort() + path);
    }

    private static URI to(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static HttpResponse<String> open(HttpClient browser, URI page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page)
                .header("Accept", page.getPath().startsWith("/api/") ? "application/json" : "text/html,*/*")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static ValidatableResponse me(String token) {
        return bearer(token, "/api/me");
    }

    private static ValidatableResponse bearer(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }

    private static Map<String, Object> claims(String name, String... groups) {
        long now = Instant.now().getEpochSecond();
        return new LinkedHashMap<>(Map.of(
                "iss",
                url(),
                "sub",
                "account of " + name,
                "aud",
                "crosscount",
                "iat",
                now - 10,
                "exp",
                now + 300,
                "preferred_username",
                name,
                "groups",
                List.of(groups)));
    }

    private static String signed(Map<String, Object> claims) {
        return signed(claims, "published");
    }

    private static String signed(Map<String, Object> claims, String key) {
        return given().baseUri(url())
                .port(URI.create(url()).getPort())
                .body(ProviderResource.json(claims))
                .post("/sign?key=" + key)
                .asString();
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("crosscount.sign-in.oidc.url", String.class);
    }
}
