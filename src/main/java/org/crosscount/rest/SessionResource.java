// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.io.InputStream;
import java.util.Optional;
import org.crosscount.app.AccessConflictException;
import org.crosscount.app.MadeToken;
import org.crosscount.app.SignIn;
import org.crosscount.app.SignInConfig;
import org.crosscount.app.SignedIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signing in and out in a browser, by a cookie that pages cannot read. */
@Path("/api/session")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {
    private static final String PROVIDER_COOKIES = "q_session";

    private final CurrentPerson current;
    private final SignIn signIn;
    private final SignInConfig config;

    SessionResource(CurrentPerson current, SignIn signIn, SignInConfig config) {
        this.current = current;
        this.signIn = signIn;
        this.config = config;
    }

    @POST
    @OncePerKey(OncePerKey.Keeps.NO_TRACE)
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "NewSession")))
    public RestResponse<MeView> begin(InputStream body, HttpHeaders headers) {
        PeopleBodies.Credentials given = PeopleBodies.credentials(body, headers);
        if (!config.enabled()) {
            throw new AccessConflictException(
                    AccessConflictException.Cause.SIGN_IN_OFF, "Sign-in is off here: everybody is local");
        }
        SignedIn person = signIn.byPassword(given.name(), given.password(), current.address());
        MadeToken session = signIn.beginSession(person);
        SignedIn signedIn =
                new SignedIn(person.name(), person.role(), SignedIn.Means.SESSION, Optional.of(session.token()));
        return ResponseBuilder.create(RestResponse.Status.CREATED, MeView.of(Optional.of(signedIn), config))
                .cookie(cookie(
                        SignInMechanism.SESSION_COOKIE,
                        session.secret(),
                        Math.toIntExact(config.session().toSeconds())))
                .build();
    }

    @DELETE
    public RestResponse<Void> end(HttpServerRequest request) {
        current.get().ifPresent(signIn::endSession);
        ResponseBuilder<Void> answer =
                ResponseBuilder.<Void>noContent().cookie(cookie(SignInMechanism.SESSION_COOKIE, "", 0));
        request.cookies().stream()
                .map(io.vertx.core.http.Cookie::getName)
                .filter(name -> name.startsWith(PROVIDER_COOKIES))
                .forEach(name -> answer.cookie(cookie(name, "", 0)));
        return answer.build();
    }

    private NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(current.isOverTls())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
