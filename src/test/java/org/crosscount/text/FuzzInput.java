// SPDX-License-Identifier: Apache-2.0
package org.crosscount.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes bodies that nobody would send in good faith. The same random source makes the same body. */
final class FuzzInput {
    private static final List<String> PIECES = List.of(
            "7",
            "12,000",
            "3.5",
            "1e400",
            "999999999999999999999999999999999999",
            "%",
            "$",
            "€",
            "Rs",
            "-",
            "–",
            "/",
            ":",
            "½",
            "(",
            "\"",
            "’s",
            "\n",
            "two",
            "hundred",
            "a hundred and",
            "million",
            "half",
            "dozens of",
            "thousands of",
            "one in",
            "no",
            "and",
            "a",
            "of",
            "to",
            "from",
            "between",
            "at least",
            "nearly",
            "or so",
            "per day",
            "killed",
            "people",
            "of them",
            "including",
            "said",
            "according to",
            "doubled",
            "rose by",
            "first since",
            "May",
            "2024",
            "last Sunday",
            "Oslo",
            "th",
            "k",
            "bn",
            "km",
            "\ud83d\ude00",
            "\ud83d",
            "\u0301",
            "\u0663",
            "\u0000",
            "\u202e",
            "\ufeff",
            "\u2028");

    private static final List<String> TAGS =
            List.of("p", "div", "li", "ul", "table", "td", "article", "nav", "h1", "br", "b", "script", "!--", "sup");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.US_ASCII);

    private final Random random;
    private final List<String> texts;

    FuzzInput(Random random, List<String> texts) {
        this.random = random;
        this.texts = texts;
    }

    /** A body and the Content-Type it is sent with. */
    record Body(byte[] bytes, String contentType) {}

    Body next() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> plain(pieces());
            case 3, 4, 5 -> plain(mutilated());
            case 6, 7 -> plain(anyCharacters());
            case 8 -> plain(hugeNumber());
            case 9, 10 -> new Body(page().getBytes(StandardCharsets.UTF_8), "text/html");
            default -> new Body(bytes(), pick(List.of("text/plain", "text/html", "application/pdf")));
        };
    }

    private Body plain(String text) {
        Charset charset = random.nextInt(8) == 0 ? pick(CHARSETS) : StandardCharsets.UTF_8;
        String stated = random.nextBoolean() ? "; charset=" + charset.name() : "";
        return new Body(text.getBytes(charset), "text/plain" + stated);
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append(pick(PIECES)).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    /** A part of a good text, cut anywhere, with signs lost and pieces put in. */
    private String mutilated() {
        String whole = pick(texts);
        int from = random.nextInt(whole.length());
        StringBuilder text =
                new StringBuilder(whole.substring(from, Math.min(whole.length(), from + 20 + random.nextInt(300))));
        for (int i = random.nextInt(8); i > 0 && text.length() > 0; i--) {
            text.deleteCharAt(random.nextInt(text.length()));
            text.insert(random.nextInt(text.length() + 1), pick(PIECES));
        }
        return text.toString();
    }

    /** Code points of every block, halves of pairs and unassigned ones too, among digits. */
    private String anyCharacters() {
        StringBuilder text = new StringBuilder();
        int block = random.nextInt(Character.MAX_CODE_POINT >> 7) << 7;
        for (int i = random.nextInt(60); i > 0; i--) {
            int point = random.nextInt(3) == 0 ? random.nextInt(Character.MAX_CODE_POINT) : block + random.nextInt(128);
            text.appendCodePoint(random.nextInt(4) == 0 ? '0' + random.nextInt(10) : point);
        }
        return text.toString();
    }

    private String hugeNumber() {
        StringBuilder text = new StringBuilder("some ");
        String signs = "0123456789,.'  \u00a0-e/:";
        for (int i = random.nextInt(400); i > 0; i--) {
            text.append(random.nextInt(3) > 0 ? (char) ('0' + random.nextInt(10)) : pickSign(signs));
        }
        return text.append(pick(List.of(" million billion trillion", "e9", "%", " people", "th", "")))
                .toString();
    }

    private String page() {
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            String tag = pick(TAGS);
            page.append(random.nextInt(4) == 0 ? "</" : "<").append(tag).append(random.nextInt(9) == 0 ? "" : ">");
            page.append(random.nextInt(3) == 0 ? mutilated() : pick(PIECES));
        }
        return page.substring(0, random.nextInt(page.length() + 1));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(120)];
        random.nextBytes(bytes);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        if (random.nextInt(3) == 0 && bytes.length > head.length) {
            System.arraycopy(head, 0, bytes, 0, head.length);
        }
        return bytes;
    }

    private char pickSign(String signs) {
        return signs.charAt(random.nextInt(signs.length()));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Few but large: what costs the square of its length would be felt here. */
    static List<Body> large() {
        List<Body> bodies = new ArrayList<>();
        for (String part : Arrays.asList("7", "x", "é", "1,", "\ud83d\ude00", "$1-", "(", "a-", "one-", "1/", "%")) {
            String text = part.repeat(1_000_000 / part.length());
            bodies.add(new Body(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8"));
        }
        String deep = "<div>".repeat(100_000) + "forty-two people were killed";
        bodies.add(new Body(deep.getBytes(StandardCharsets.UTF_8), "text/html"));
        return bodies;
    }
}
