// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.crosscount.app.AccessRole;
import org.crosscount.app.ProviderSignIn;
import org.crosscount.app.SignIn;
import org.crosscount.app.SignInConfig;
import org.crosscount.app.SignInRefusedException;
import org.crosscount.app.SignedIn;
import org.crosscount.app.TooManyAttemptsException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Finds out who sends a request: by name and password (Basic), by a token of ours or the provider's (Bearer), by the cookie of a
 * session begun here or with the provider. Without sign-in it is always {@code local}.
 *
 * <p>It never leaves the question to another mechanism; it asks the provider's itself.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {
    static final String SESSION_COOKIE = "crosscount_session";

    private static final String PERSON = "crosscount.person";
    private static final String REFUSAL = "crosscount.refusal";
    private static final SignedIn LOCAL =
            new SignedIn("local", Optional.of(AccessRole.ADMIN), SignedIn.Means.LOCAL, Optional.empty());
    private static final SecurityIdentity ANYBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final SignInConfig config;
    private final SignIn signIn;
    private final ProviderSignIn providerSignIn;
    private final OidcAuthenticationMechanism provider;
    private final BlockingSecurityExecutor blocking;
    private final Challenges challenges;

    SignInMechanism(
            SignInConfig config,
            SignIn signIn,
            ProviderSignIn providerSignIn,
            OidcAuthenticationMechanism provider,
            BlockingSecurityExecutor blocking,
            Challenges challenges) {
        this.config = config;
        this.signIn = signIn;
        this.providerSignIn = providerSignIn;
        this.provider = provider;
        this.blocking = blocking;
        this.challenges = challenges;
    }

    /** Empty where it is nobody known. */
    static Optional<SignedIn> person(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(PERSON));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (!config.enabled()) {
            return Uni.createFrom().item(identity(LOCAL));
        }
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        Optional<Cookie> session = Optional.ofNullable(context.request().getCookie(SESSION_COOKIE));
        if (header != null) {
            return byHeader(context, Authorization.of(header), providers);
        }
        if (session.isPresent()) {
            return found(context, () -> signIn.byToken(session.get().getValue()))
                    .onFailure(AuthenticationFailedException.class)
                    .recoverWithUni(() -> forget(context));
        }
        return config.oidc().enabled() ? byProvider(context, providers) : anybody();
    }

    private Uni<SecurityIdentity> byHeader(
            RoutingContext context, Authorization authorization, IdentityProviderManager providers) {
        Optional<Authorization.Password> password = authorization.password();
        if (password.isPresent()) {
            String address = ClientAddress.of(context.request());
            return found(
                    context,
                    () -> signIn.byPassword(
                            password.get().name(), password.get().password(), address));
        }
        Optional<String> token = authorization.token();
        if (token.filter(text -> text.startsWith(SignIn.TOKEN_PREFIX)).isPresent()) {
            return found(context, () -> signIn.byToken(token.get()));
        }
        if (token.isPresent() && config.oidc().enabled()) {
            return byProvider(context, providers)
                    .onFailure(AuthenticationFailedException.class)
                    .invoke(() -> refuse(context, new SignInRefusedException("The provider's token is not good here")));
        }
        return failed(
                context,
                new SignInRefusedException(
                        token.isPresent() ? "The token is not known here" : "Authorization has to be Basic or Bearer"));
    }

    /** A session that has ended is no failure: its holder is anybody again, and can sign in anew. */
    private static Uni<SecurityIdentity> forget(RoutingContext context) {
        context.remove(REFUSAL);
        return anybody();
    }

    private Uni<SecurityIdentity> byProvider(RoutingContext context, IdentityProviderManager providers) {
        return provider.authenticate(context, providers)
                .onFailure(AuthenticationCompletionException.class)
                .transform(e -> {
                    refuse(context, new SignInRefusedException("Signing in with the provider did not succeed"));
                    return new AuthenticationFailedException(e);
                })
                .onItemOrFailure()
                .invoke(() -> context.put(HttpAuthenticationMechanism.class.getName(), this))
                .onItem()
                .transformToUni(known -> known == null ? anybody() : arrive(context, known));
    }

    private Uni<SecurityIdentity> arrive(RoutingContext context, SecurityIdentity known) {
        if (!(known.getPrincipal() instanceof JsonWebToken token)) {
            return failed(context, new SignInRefusedException("The provider's token is of an unknown form"));
        }
        Object name = token.getClaim(config.oidc().nameClaim());
        if (token.getIssuer() == null || token.getSubject() == null || name == null) {
            return failed(
                    context,
                    new SignInRefusedException("The provider's token lacks iss, sub or "
                            + config.oidc().nameClaim()));
        }
        return found(
                context,
                () -> providerSignIn.arrive(token.getIssuer(), token.getSubject(), name.toString(), known.getRoles()));
    }

    /** Asks the database, off the event loop. */
    private Uni<SecurityIdentity> found(RoutingContext context, Supplier<SignedIn> question) {
        return blocking.<SignedIn>executeBlocking(question)
                .map(SignInMechanism::identity)
                .onFailure(SignInMechanism::isRefusal)
                .transform(e -> {
                    refuse(context, e);
                    return new AuthenticationFailedException(e);
                });
    }

    private static boolean isRefusal(Throwable e) {
        return e instanceof SignInRefusedException || e instanceof TooManyAttemptsException;
    }

    private static Uni<SecurityIdentity> failed(RoutingContext context, SignInRefusedException e) {
        refuse(context, e);
        return Uni.createFrom().failure(new AuthenticationFailedException(e));
    }

    /** Keeps the first reason, which is the nearest to the cause, for the answer. */
    private static void refuse(RoutingContext context, Throwable why) {
        if (context.get(REFUSAL) == null) {
            context.put(REFUSAL, why);
        }
    }

    private static Uni<SecurityIdentity> anybody() {
        return Uni.createFrom().item(ANYBODY);
    }

    private static SecurityIdentity identity(SignedIn person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.name()))
                .addRoles(Arrays.stream(AccessRole.values())
                        .filter(person::may)
                        .map(AccessRole::name)
                        .collect(java.util.stream.Collectors.toSet()))
                .addAttribute(PERSON, person)
                .build();
    }

    /** Tells whoever is nobody known how to become somebody; a browser's page is led to the provider where there is one. */
    void challenge(RoutingContext context) {
        sendChallenge(context).subscribe().with(sent -> {}, context::fail);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        Throwable refusal = context.get(REFUSAL);
        if (refusal == null && config.oidc().enabled() && Challenges.isNavigation(context.request())) {
            return provider.getChallenge(context)
                    .map(new ChallengeSender(context)::apply)
                    .invoke(() -> context.response().end());
        }
        challenges.send(context, Optional.ofNullable(refusal));
        return Uni.createFrom().item(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", Challenges.BEARER));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }
}
