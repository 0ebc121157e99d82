// SPDX-License-Identifier: Apache-2.0
package org.crosscount.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is true in a made-up world with the places of the gazetteer: what happened in a country is the sum of what happened
 * in its parts, and a year is the sum of its months. So only what is told wrong is inconsistent.
 */
final class World {
    static final List<String> MEASURES = List.of(
            "attacks",
            "deaths",
            "injuries",
            "casualties",
            "arrests",
            "expulsions",
            "arrivals",
            "returns",
            "protests",
            "displaced");
    static final int FIRST_YEAR = 2005;
    static final int YEARS = 20;
    private static final int DEATHS = 1;
    private static final int INJURIES = 2;
    private static final int CASUALTIES = 3;
    private static final int MOST_AT_A_PLACE = 40;
    private static final int MOST_A_MONTH = 30;
    private static final int MONTHS = 12;

    private final List<String> places = new ArrayList<>();
    private final int[] holders;
    private final int[] roots;
    private final long[][] bases;
    private final long[] months = new long[YEARS * MONTHS];

    World(long seed) {
        Map<String, Integer> known = new HashMap<>();
        List<String> within = new ArrayList<>();
        for (JsonNode place : gazetteer()) {
            known.put(place.get("place").asText(), places.size());
            places.add(place.get("place").asText());
            within.add(place.path("in").asText(""));
        }
        holders = within.stream().mapToInt(in -> known.getOrDefault(in, -1)).toArray();
        roots = new int[places.size()];
        bases = new long[MEASURES.size()][places.size()];
        boolean[] holds = new boolean[places.size()];
        for (int holder : holders) {
            if (holder >= 0) {
                holds[holder] = true;
            }
        }
        Random draw = new Random(seed);
        for (int place = 0; place < places.size(); place++) {
            roots[place] = country(place);
            for (int measure = 0; measure < MEASURES.size() && !holds[place]; measure++) {
                if (measure != CASUALTIES) {
                    add(measure, place, 1 + (long) (draw.nextDouble() * draw.nextDouble() * MOST_AT_A_PLACE));
                }
            }
        }
        for (int month = 0; month < months.length; month++) {
            months[month] = 1 + draw.nextInt(MOST_A_MONTH);
        }
    }

    private static JsonNode gazetteer() {
        try (InputStream in = World.class.getResourceAsStream("/lexicon/places.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(int measure, int place, long amount) {
        for (int at = place; at >= 0; at = holders[at]) {
            bases[measure][at] += amount;
            if (measure == DEATHS || measure == INJURIES) {
                bases[CASUALTIES][at] += amount;
            }
        }
    }

    /** The holder two below the top, so that papers write about one part of the world. */
    private int country(int place) {
        int at = place;
        while (holders[at] >= 0 && holders[holders[at]] >= 0 && holders[holders[holders[at]]] >= 0) {
            at = holders[at];
        }
        return at;
    }

    int places() {
        return places.size();
    }

    String place(int place) {
        return places.get(place);
    }

    int countryOf(int place) {
        return roots[place];
    }

    /** @param month from 0, or -1 for the whole year */
    long count(int measure, int place, int year, int month) {
        long told = 0;
        for (int at = 0; at < MONTHS; at++) {
            told += month < 0 || month == at ? months[year * MONTHS + at] : 0;
        }
        return bases[measure][place] * told;
    }
}
