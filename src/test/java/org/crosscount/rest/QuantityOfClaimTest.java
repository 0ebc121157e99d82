// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import static org.crosscount.rest.ClaimJson.attacks;
import static org.crosscount.rest.ClaimJson.freshPlace;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QuantityOfClaimTest {
    @ParameterizedTest(name = "{0} {1}..{2} of {3}: {7}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # bound  | value | lower | upper | value | lower | upper | why
            EXACT    | 5     | -     | -     | 5     | 5     | 5     | the value alone
            EXACT    | -     | 5     | 5     | 5     | 5     | 5     | the limits alone
            ABOUT    | 5     | 5     | 5     | 5     | 5     | 5     | all, and they agree
            AT_LEAST | 5     | -     | -     | 5     | 5     | -     | value of a one-sided bound
            AT_LEAST | -     | 5     | -     | 5     | 5     | -     | its limit
            MORE_THAN| -     | 5     | -     | 5     | 5     | -     | its limit
            AT_MOST  | -     | -     | 5     | 5     | -     | 5     | its limit
            LESS_THAN| 5     | -     | 5     | 5     | -     | 5     | both
            NEARLY   | 5     | -     | -     | 5     | -     | 5     | below the value
            RANGE    | -     | 3     | 5     | -     | 3     | 5     | both limits, no value
            VAGUE    | -     | 20    | 99    | -     | 20    | 99    | both limits, no value
            """)
    void a_quantity_may_be_told_in_several_ways(
            String bound, Integer value, Integer lower, Integer upper, Integer v, Integer l, Integer u, String why) {
        attacks(5, freshPlace())
                .with("quantity", quantity(bound, value, lower, upper))
                .post()
                .statusCode(201)
                .body("quantity.value", equalTo(v))
                .body("quantity.lower", equalTo(l))
                .body("quantity.upper", equalTo(u))
                .body("quantity.lowerOpen", equalTo(bound.equals("MORE_THAN")))
                .body("quantity.upperOpen", equalTo(bound.equals("LESS_THAN") || bound.equals("NEARLY")));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # bound  | value | lower | upper | field          | why
            RANGE    | -     | 5     | 3     | quantity.lower | an empty interval
            RANGE    | -     | 5     | -     | quantity.upper | a range needs both limits
            VAGUE    | 50    | 20    | 99    | quantity.value | a vague magnitude has no value
            EXACT    | 5     | 5     | 6     | quantity.upper | the limits contradict the value
            EXACT    | -     | -     | -     | quantity.value | nothing is said
            AT_MOST  | -     | 5     | -     | quantity.value | the wrong limit
            AT_LEAST | 5     | 5     | 9     | quantity.upper | a limit that the bound does not have
            NEVER    | 5     | -     | -     | quantity.bound | no such bound
            -        | 5     | -     | -     | quantity.bound | no bound
            """)
    void what_makes_no_quantity_is_refused_by_field(
            String bound, Integer value, Integer lower, Integer upper, String field, String why) {
        attacks(5, freshPlace())
                .with("quantity", quantity(bound, value, lower, upper))
                .post()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource({"value, many", "lower, many", "lowerOpen, yes", "unit, 5"})
    void members_of_the_wrong_type_are_refused_by_field(String member, String value) {
        Object sent = value.equals("5") ? Integer.valueOf(5) : value;
        attacks(5, freshPlace())
                .with("quantity." + member, sent)
                .post()
                .statusCode(oneOf(400, 422))
                .body("errors.field", hasItem("quantity." + member));
    }

    private static Map<String, Object> quantity(String bound, Integer value, Integer lower, Integer upper) {
        Map<String, Object> quantity = new LinkedHashMap<>();
        quantity.put("bound", bound);
        quantity.put("value", value);
        quantity.put("lower", lower);
        quantity.put("upper", upper);
        quantity.put("unit", "attack");
        return quantity;
    }
}
