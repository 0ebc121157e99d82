// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.crosscount.app.MadeToken;
import org.crosscount.app.People;
import org.crosscount.app.SignInConfig;
import org.crosscount.app.SignedIn;
import org.crosscount.app.Tokens;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Who I am, my password, my tokens. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
class MeResource {
    private final CurrentPerson current;
    private final People people;
    private final Tokens tokens;
    private final SignInConfig config;

    MeResource(CurrentPerson current, People people, Tokens tokens, SignInConfig config) {
        this.current = current;
        this.people = people;
        this.tokens = tokens;
        this.config = config;
    }

    @GET
    public MeView get() {
        return MeView.of(current.get(), config);
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.NO_TRACE)
    @Path("password")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewOwnPassword")))
    public RestResponse<Void> changePassword(InputStream body, HttpHeaders headers) {
        PeopleBodies.PasswordChange change = PeopleBodies.ownPassword(body, headers);
        people.changePassword(current.require(), change.old().orElseThrow(), change.fresh(), current.address());
        return RestResponse.noContent();
    }

    @GET
    @Path("tokens")
    public Listing<TokenView> tokens() {
        SignedIn person = current.require();
        List<TokenView> own = person.means() == SignedIn.Means.LOCAL
                ? List.of()
                : tokens.of(person.name()).stream().map(TokenView::of).toList();
        return new Listing<>(own, own.size(), null);
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.THAT_IT_ACTED)
    @Path("tokens")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewToken")))
    public RestResponse<MadeTokenView> makeToken(InputStream body, HttpHeaders headers) {
        MadeToken made = tokens.make(current.require(), PeopleBodies.token(body, headers));
        return ResponseBuilder.create(RestResponse.Status.CREATED, MadeTokenView.of(made))
                .build();
    }

    @DELETE
    @Path("tokens/{id}")
    public RestResponse<Void> revokeToken(String id) {
        tokens.revoke(current.require().name(), PathIds.of("token", id));
        return RestResponse.noContent();
    }
}
