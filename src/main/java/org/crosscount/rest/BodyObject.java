// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crosscount.domain.period.Period;
import org.crosscount.domain.period.PeriodFormatException;
import org.crosscount.domain.period.PeriodReading;

/**
 * One object of a request body, read member by member. What is wrong is gathered under the member's path, and the member
 * then counts as absent; null is absent too.
 */
final class BodyObject {
    /** Names and other short texts are no longer than this. */
    static final int SHORT_TEXT = 1_000;

    private static final int LONGEST_LIST = 1_000;

    private final JsonNode node;
    private final String path;
    private final Faults faults;

    private BodyObject(JsonNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /** The object at the path; empty, with a fault, where the node is none. */
    static Optional<BodyObject> of(JsonNode node, String path, Faults faults) {
        if (node.isObject()) {
            return Optional.of(new BodyObject(node, path, faults));
        }
        faults.malformed(path, "must be a JSON object");
        return Optional.empty();
    }

    /** Every other member is a fault: most likely it is misspelt. */
    void only(Set<String> members) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!members.contains(name)) {
                boolean sound = name.length() <= 100
                        && PlainText.fault(name, SHORT_TEXT).isEmpty();
                faults.malformed(at(sound ? name : "…"), "is not known here; known are " + String.join(", ", members));
            }
        }
    }

    /** The same, with more members that are known. */
    void only(Set<String> members, Set<String> beside) {
        Set<String> all = new TreeSet<>(members);
        all.addAll(beside);
        only(all);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    Faults faults() {
        return faults;
    }

    /**
     * The same object, with the members it lacks as the whole has them; so with those of its subject, and the unit of its
     * quantity.
     */
    BodyObject completedBy(ObjectNode whole, Faults others) {
        ObjectNode completed = whole.deepCopy();
        node.fieldNames().forEachRemaining(name -> completed.set(name, node.get(name)));
        complete(completed, whole, "subject", List.of("measure", "population", "place", "period", "event"));
        complete(completed, whole, "quantity", List.of("unit"));
        return new BodyObject(completed, path, others);
    }

    private void complete(ObjectNode completed, ObjectNode whole, String name, List<String> members) {
        if (node.path(name) instanceof ObjectNode given && whole.path(name) instanceof ObjectNode known) {
            ObjectNode inner = given.deepCopy();
            members.stream()
                    .filter(member -> !inner.has(member) && known.has(member))
                    .forEach(member -> inner.set(member, known.get(member)));
            completed.set(name, inner);
        }
    }

    /** The path of a member. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void refuse(String name, String message) {
        faults.refused(at(name), message);
    }

    Optional<BodyObject> object(String name) {
        return has(name) ? of(node.get(name), at(name), faults) : Optional.empty();
    }

    Optional<BodyObject> requiredObject(String name) {
        if (!has(name)) {
            refuse(name, "is missing");
        }
        return object(name);
    }

    Optional<String> text(String name, int most) {
        return has(name) ? text(node.get(name), at(name), most) : Optional.empty();
    }

    /** A short text; blank counts as absent. */
    Optional<String> text(String name) {
        return text(name, SHORT_TEXT).filter(text -> !text.isBlank());
    }

    /** A short text with a letter or digit in it. */
    Optional<String> words(String name) {
        Optional<String> text = text(name);
        if (text.isPresent() && text.get().codePoints().noneMatch(Character::isLetterOrDigit)) {
            refuse(name, "has neither letter nor digit");
        }
        return text;
    }

    Optional<String> requiredText(String name, int most) {
        if (!has(name)) {
            refuse(name, "is missing");
            return Optional.empty();
        }
        Optional<String> text = text(name, most);
        if (text.filter(String::isBlank).isPresent()) {
            refuse(name, "is blank");
        }
        return text;
    }

    /** The entries as they are; with a fault where it is no list, or a problem where it is too long. */
    List<JsonNode> requiredList(String name, int most) {
        JsonNode list = node.path(name);
        if (!list.isArray()) {
            faults.malformed(at(name), "must be a list");
            return List.of();
        }
        if (list.size() > most) {
            throw new ProblemException(
                    ProblemKind.TOO_MANY_RULINGS,
                    at(name) + " may have at most " + most + " entries; send several requests");
        }
        List<JsonNode> entries = new ArrayList<>();
        list.forEach(entries::add);
        return entries;
    }

    List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode list = node.get(name);
        if (!list.isArray() || list.size() > LONGEST_LIST) {
            faults.malformed(at(name), "must be a list of at most " + LONGEST_LIST + " texts");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            text(list.get(at), at(name) + "[" + at + "]", SHORT_TEXT).ifPresent(texts::add);
        }
        return texts;
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        Optional<String> text = text(name, SHORT_TEXT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> known = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text.get()))
                .findFirst();
        if (known.isEmpty()) {
            refuse(name, "is none of " + accepted(type));
        }
        return known;
    }

    <E extends Enum<E>> Optional<E> requiredChoice(String name, Class<E> type) {
        if (!has(name)) {
            refuse(name, "is missing; it is one of " + accepted(type));
        }
        return choice(name, type);
    }

    Optional<BigDecimal> decimal(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode number = node.get(name);
        if (!number.isNumber()) {
            faults.malformed(at(name), "must be a number");
            return Optional.empty();
        }
        BigDecimal value = number.decimalValue();
        Optional<String> fault = Decimals.fault(value);
        fault.ifPresent(message -> refuse(name, message));
        return fault.isEmpty() ? Optional.of(value) : Optional.empty();
    }

    Optional<BigDecimal> requiredDecimal(String name) {
        if (!has(name)) {
            refuse(name, "is missing");
        }
        return decimal(name);
    }

    /** A whole number from 0. */
    Optional<Integer> offset(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode number = node.get(name);
        if (!number.isIntegralNumber() || !number.canConvertToInt() || number.intValue() < 0) {
            faults.malformed(at(name), "must be a whole number from 0 to " + Integer.MAX_VALUE);
            return Optional.empty();
        }
        return Optional.of(number.intValue());
    }

    Optional<Boolean> flag(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode flag = node.get(name);
        if (!flag.isBoolean()) {
            faults.malformed(at(name), "must be true or false");
            return Optional.empty();
        }
        return Optional.of(flag.booleanValue());
    }

    /** A date or period; what had to be assumed in reading it is added to {@code assumptions}. */
    Optional<Period> period(String name, List<String> assumptions) {
        return text(name).flatMap(text -> period(name, text, assumptions));
    }

    private Optional<Period> period(String name, String text, List<String> assumptions) {
        try {
            PeriodReading reading = PeriodReading.read(text);
            reading.assumption().filter(said -> !assumptions.contains(said)).ifPresent(assumptions::add);
            return Optional.of(reading.period());
        } catch (PeriodFormatException e) {
            refuse(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<String> text(JsonNode text, String at, int most) {
        if (!text.isTextual()) {
            faults.malformed(at, "must be a text");
            return Optional.empty();
        }
        Optional<String> fault = PlainText.fault(text.textValue(), most);
        fault.ifPresent(message -> faults.malformed(at, message));
        return fault.isEmpty() ? Optional.of(text.textValue()) : Optional.empty();
    }

    private static <E extends Enum<E>> String accepted(Class<E> type) {
        return String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }
}
