// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.crosscount.app.People;
import org.crosscount.app.Tokens;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

/** Who may sign in and what each may do, for administrators. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
class PeopleResource {
    private final People people;
    private final Tokens tokens;

    PeopleResource(People people, Tokens tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    @GET
    public Listing<PersonView> list() {
        List<PersonView> all = people.list().stream().map(PersonView::of).toList();
        return new Listing<>(all, all.size(), null);
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.NO_TRACE)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewPerson")))
    public RestResponse<PersonView> post(InputStream body, HttpHeaders headers) {
        PersonView view = PersonView.of(people.add(PeopleBodies.person(body, headers)));
        return Answers.recorded(view, true, "/api/people", view.name(), Answers.tag(view));
    }

    @GET
    @Path("{name}")
    public RestResponse<PersonView> get(String name, HttpHeaders headers) {
        PersonView view = PersonView.of(people.person(PathIds.of("person", name)));
        return Answers.tagged(view, Answers.tag(view), headers);
    }

    @PATCH
    @Path("{name}")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PersonChange")))
    public PersonView change(String name, InputStream body, HttpHeaders headers) {
        people.person(PathIds.of("person", name));
        PeopleBodies.PersonChange change = PeopleBodies.change(body, headers);
        return PersonView.of(people.change(name, change.role(), change.enabled()));
    }

    @GET
    @Path("{name}/history")
    public Listing<PersonEventView> history(String name) {
        List<PersonEventView> events = people.history(PathIds.of("person", name)).stream()
                .map(PersonEventView::of)
                .toList();
        return new Listing<>(events, events.size(), null);
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.NO_TRACE)
    @Path("{name}/password")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewPassword")))
    public RestResponse<Void> setPassword(String name, InputStream body, HttpHeaders headers) {
        people.person(PathIds.of("person", name));
        people.setPassword(name, PeopleBodies.password(body, headers).fresh());
        return RestResponse.noContent();
    }

    @GET
    @Path("{name}/tokens")
    public Listing<TokenView> tokens(String name) {
        List<TokenView> all = tokens.of(PathIds.of("person", name)).stream()
                .map(TokenView::of)
                .toList();
        return new Listing<>(all, all.size(), null);
    }

    @DELETE
    @Path("{name}/tokens/{id}")
    public RestResponse<Void> revokeToken(String name, String id) {
        tokens.revoke(PathIds.of("person", name), PathIds.of("token", id));
        return RestResponse.noContent();
    }
}
