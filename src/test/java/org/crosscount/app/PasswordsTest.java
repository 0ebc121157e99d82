// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(new Secrets());

    @Test
    void a_hash_is_salted_names_its_cost_and_matches_its_password_only() {
        String hash = passwords.hash("correct horse battery");
        assertThat(hash).startsWith("pbkdf2-sha256$600000$").doesNotContain("horse");
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
        assertThat(passwords.matches("correct horse battery", Optional.of(hash)))
                .isTrue();
        assertThat(passwords.matches("Correct horse battery", Optional.of(hash)))
                .isFalse();
        assertThat(passwords.matches("", Optional.of(hash))).isFalse();
    }

    @Test
    void a_hash_of_another_cost_still_matches() {
        // RFC 7914, section 11: PBKDF2-HMAC-SHA-256 of "passwd", salt "salt", one round; the first 32 bytes.
        String hash = "pbkdf2-sha256$1$c2FsdA==$VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLw=";
        assertThat(passwords.matches("passwd", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("passwd ", Optional.of(hash))).isFalse();
    }

    @Test
    void nobody_has_the_password_of_nobody() {
        assertThat(passwords.matches("", Optional.empty())).isFalse();
        assertThat(passwords.matches("x", Optional.empty())).isFalse();
    }

    @Test
    void what_was_right_lately_is_known_again_until_the_hash_changes() {
        String hash = passwords.hash("correct horse battery");
        assertThat(passwords.matchedLately("correct horse battery", Optional.of(hash)))
                .isFalse();
        passwords.matches("correct horse battery", Optional.of(hash));
        assertThat(passwords.matchedLately("correct horse battery", Optional.of(hash)))
                .isTrue();
        assertThat(passwords.matchedLately("another", Optional.of(hash))).isFalse();
        assertThat(passwords.matchedLately("correct horse battery", Optional.of(passwords.hash("x"))))
                .isFalse();
        assertThat(passwords.matchedLately("correct horse battery", Optional.empty()))
                .isFalse();
    }

    @Test
    void a_hash_in_an_unknown_form_is_our_own_mistake() {
        assertThatThrownBy(() -> passwords.matches("x", Optional.of("md5$x")))
                .isInstanceOf(IllegalStateException.class);
    }
}
