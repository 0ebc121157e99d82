// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crosscount.app.AccessRole;
import org.crosscount.app.NewPerson;
import org.crosscount.app.NewToken;

/** Reads what is said about people: names, passwords, roles, tokens. Such bodies are short, whoever sends them. */
final class PeopleBodies {
    private static final int MOST = 16 * 1024;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_LIFE_IN_DAYS = 36_500;

    private PeopleBodies() {}

    /** Name and password, to begin a session. */
    record Credentials(String name, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "Credentials[" + name + "]";
        }
    }

    /** The first administrator. */
    record FirstAdmin(String token, String name, String password) {
        /** Without token and password. */
        @Override
        public String toString() {
            return "FirstAdmin[" + name + "]";
        }
    }

    /** A new password, and the old one where its owner changes it. */
    record PasswordChange(Optional<String> old, String fresh) {
        /** Without the passwords. */
        @Override
        public String toString() {
            return "PasswordChange[]";
        }
    }

    /** What changes about a person. */
    record PersonChange(Optional<AccessRole> role, Optional<Boolean> enabled) {}

    static Credentials credentials(InputStream body, HttpHeaders headers) {
        return read(body, headers, Set.of("name", "password"), given -> {
            Optional<String> name = given.requiredText("name", BodyObject.SHORT_TEXT);
            Optional<String> password = given.requiredText("password", BodyObject.SHORT_TEXT);
            return name.flatMap(n -> password.map(p -> new Credentials(n, p)));
        });
    }

    static FirstAdmin firstAdmin(InputStream body, HttpHeaders headers) {
        return read(body, headers, Set.of("token", "name", "password"), given -> {
            Optional<String> token = given.requiredText("token", BodyObject.SHORT_TEXT);
            Optional<String> name = given.requiredText("name", BodyObject.SHORT_TEXT);
            Optional<String> password = given.requiredText("password", BodyObject.SHORT_TEXT);
            return token.flatMap(t -> name.flatMap(n -> password.map(p -> new FirstAdmin(t, n, p))));
        });
    }

    static NewPerson person(InputStream body, HttpHeaders headers) {
        return read(body, headers, Set.of("name", "role", "password"), given -> {
            Optional<String> name = given.requiredText("name", BodyObject.SHORT_TEXT);
            Optional<AccessRole> role = given.requiredChoice("role", AccessRole.class);
            Optional<String> password = given.requiredText("password", BodyObject.SHORT_TEXT);
            return name.flatMap(n -> role.flatMap(r -> password.map(p -> new NewPerson(n, r, p))));
        });
    }

    static PersonChange change(InputStream body, HttpHeaders headers) {
        return read(body, headers, Set.of("role", "enabled"), given -> {
            if (!given.has("role") && !given.has("enabled")) {
                given.refuse("role", "is missing, and so is enabled: one of them has to change");
            }
            return Optional.of(new PersonChange(given.choice("role", AccessRole.class), given.flag("enabled")));
        });
    }

    static PasswordChange password(InputStream body, HttpHeaders headers) {
        return read(body, headers, Set.of("password"), given -> given.requiredText("password", BodyObject.SHORT_TEXT)
                .map(fresh -> new PasswordChange(Optional.empty(), fresh)));
    }

    static PasswordChange ownPassword(InputStream body, HttpHeaders headers) {
        return read(body, headers, Set.of("old", "password"), given -> {
            Optional<String> old = given.requiredText("old", BodyObject.SHORT_TEXT);
            Optional<String> fresh = given.requiredText("password", BodyObject.SHORT_TEXT);
            return old.flatMap(o -> fresh.map(f -> new PasswordChange(Optional.of(o), f)));
        });
    }

    static NewToken token(InputStream body, HttpHeaders headers) {
        return read(body, headers, Set.of("label", "role", "days"), given -> {
            Optional<String> label = given.requiredText("label", LONGEST_LABEL);
            Optional<AccessRole> role = given.choice("role", AccessRole.class);
            Optional<Duration> lasts =
                    given.offset("days").map(days -> Duration.ofDays(Math.min(days, LONGEST_LIFE_IN_DAYS)));
            return label.map(text -> new NewToken(text, role, lasts));
        });
    }

    private static <T> T read(
            InputStream body, HttpHeaders headers, Set<String> members, Function<BodyObject, Optional<T>> reading) {
        RequestBodies.requireJson(headers);
        return RequestBodies.object(shortBody(body), given -> {
            int before = given.faults().count();
            given.only(new TreeSet<>(members));
            Optional<T> read = reading.apply(given);
            return given.faults().count() == before ? read : Optional.empty();
        });
    }

    private static InputStream shortBody(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new ProblemException(
                        ProblemKind.BODY_TOO_LARGE, "A body of this kind may have at most " + MOST + " bytes");
            }
            return new ByteArrayInputStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
