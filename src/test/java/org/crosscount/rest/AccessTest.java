// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosscount.testsupport.SignInProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation as nobody and as each role. */
@QuarkusTest
@TestProfile(SignInProfile.class)
class AccessTest {
    @TestHTTPResource
    URI service;

    static Stream<AccessTable.Operation> operations() {
        return AccessTable.operations().stream();
    }

    @Test
    void the_table_has_every_operation_and_the_description_of_the_api_says_the_same() {
        Map<String, Map<String, Map<String, Object>>> paths = Staff.as("READER")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        Map<String, String> described = new TreeMap<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> described.put(
                method + " " + path, String.valueOf(operation.getOrDefault("x-required-role", "NOTHING")))));
        Map<String, String> table = new TreeMap<>();
        AccessTable.operations()
                .forEach(each -> table.put(each.key(), each.need().equals("READING") ? "READER" : each.need()));
        assertThat(described)
                .as("an operation that is not in access.csv has to be written down there")
                .isEqualTo(table);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void each_role_may_do_what_the_table_says_and_nobody_else_may(AccessTable.Operation operation) {
        for (String role : AccessTable.roles()) {
            Response answer = send(Staff.as(role), operation.method(), operation.somePath());
            String what = role + " " + operation;
            if (operation.isFor(role, false)) {
                assertThat(answer.statusCode()).as(what).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(answer.statusCode()).as(what).isEqualTo(role.equals("NOBODY") ? 401 : 403);
                assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} takes {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | path                  | role        | why
            GET      | /nothing              | READER      | a path that nobody thought of is for readers
            GET      | /api/new-thing        | READER      | so is one of the API
            HEAD     | /api/claims           | READER      | HEAD is reading
            OPTIONS  | /api/claims           | READER      | so is OPTIONS
            POST     | /api/new-thing        | CONTRIBUTOR | whatever is no reading is writing
            PUT      | /api/claims/none      | CONTRIBUTOR | by any method
            DELETE   | /api/claims/none      | CONTRIBUTOR | by any method
            POST     | /api/reviews          | REVIEWER    | many rulings at once are rulings
            POST     | /api/resolutions      | REVIEWER    | many rulings at once are rulings
            PUT      | /api/claims/1/ratings | REVIEWER    | so are ratings for publication
            POST     | /api/queue/1/claim    | REVIEWER    | whose turn it is
            GET      | /api/audit            | READER      | who did what
            GET      | /q/swagger-ui         | READER      | the description of the API
            GET      | /q/openapi            | READER      | the description of the API
            PUT      | /api/people/none      | ADMIN       | whatever it may do one day
            """)
    void what_nobody_thought_of_is_not_open(String method, String path, String role, String why) {
        assertThat(send(Staff.as("NOBODY"), method, path).statusCode()).as(why).isEqualTo(401);
        int before = AccessTable.roles().indexOf(role) - 1;
        if (before > 0) {
            assertThat(send(Staff.as(AccessTable.roles().get(before)), method, path)
                            .statusCode())
                    .as(why)
                    .isEqualTo(403);
        }
        assertThat(send(Staff.as(role), method, path).statusCode()).as(why).isNotIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/people",
                "/api/people/",
                "//api//people",
                "/api/people;a=b",
                "/api;a=b/people",
                "/api;/people;/head",
                "/api/people/;x",
                "/api/%70eople",
                "/api/claims/../people",
                "/api/./people",
                "/q/health/../../api/people",
                "/api/session/../people/head",
                "/api/me/..;/people",
                "/api/me/%2e%2e/people",
                "/api/people?x=/api/me",
                "/api/people%2Fhead",
                "/api/people/head%00",
                "/api/people%3Ba=b"
            })
    void no_way_of_writing_a_path_gets_around_the_role(String path) throws Exception {
        HttpResponse<String> answer = raw(path, Staff.token("REVIEWER"));
        assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
        assertThat(raw(path, null).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/api/me"})
    void health_and_who_am_i_are_open(String path) {
        get(path).then().statusCode(200);
    }

    @Test
    void whoever_is_nobody_is_told_how_to_sign_in() {
        get("/api/claims")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("https://crosscount.org/problems/sign-in-required"))
                .body("detail", containsString("Bearer"))
                .body("instance", equalTo("/api/claims"));
        List<String> ways = get("/api/claims").headers().getValues("WWW-Authenticate");
        assertThat(ways).hasSize(2).first().asString().startsWith("Basic realm=");
        assertThat(ways.get(1)).startsWith("Bearer realm=");
        List<String> forPages = Staff.as("NOBODY")
                .header("Sec-Fetch-Mode", "cors")
                .get("/api/claims")
                .headers()
                .getValues("WWW-Authenticate");
        assertThat(forPages)
                .as("a page's request must not make the browser ask")
                .singleElement()
                .asString()
                .startsWith("Bearer");
    }

    @Test
    void whoever_may_not_is_told_what_it_takes() {
        Staff.as("READER")
                .get("/api/people")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://crosscount.org/problems/not-permitted"))
                .body("detail", equalTo("This takes the role ADMIN, and a reader has READER"));
        Staff.as("CONTRIBUTOR")
                .get("/api/me")
                .then()
                .body("may", hasItem("READER"))
                .body("role", startsWith("CONTRI"));
    }

    private HttpResponse<String> raw(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://" + service.getHost() + ":" + service.getPort() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Response send(RequestSpecification request, String method, String path) {
        return request.request(method, path);
    }
}
