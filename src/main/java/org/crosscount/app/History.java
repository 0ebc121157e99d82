// SPDX-License-Identifier: Apache-2.0
package org.crosscount.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.crosscount.domain.claim.ClaimStatus;
import org.crosscount.domain.consistency.InconsistencyId;
import org.crosscount.domain.consistency.InconsistencyStatus;
import org.crosscount.domain.consistency.Involved;
import org.crosscount.domain.review.Changes;
import org.crosscount.domain.review.Resolution;
import org.crosscount.domain.review.Review;

/** What happened to claims and inconsistencies: who did what, when and why. What is not on record is an {@link UnknownException}. */
@ApplicationScoped
@Transactional
public class History {
    private final ClaimStore claims;
    private final InconsistencyStore inconsistencies;
    private final ReviewStore reviews;
    private final ResolutionStore resolutions;

    History(ClaimStore claims, InconsistencyStore inconsistencies, ReviewStore reviews, ResolutionStore resolutions) {
        this.claims = claims;
        this.inconsistencies = inconsistencies;
        this.reviews = reviews;
        this.resolutions = resolutions;
    }

    /** The recording and everything after it, oldest first. */
    public List<ClaimEvent> of(ClaimId id) {
        List<RecordedClaim> versions = claims.versions(id);
        Map<Integer, Review> rulings =
                reviews(id).stream().collect(Collectors.toMap(Review::version, Function.identity()));
        List<ClaimEvent> events = new ArrayList<>();
        for (RecordedClaim version : versions) {
            Optional<Review> review =
                    Optional.ofNullable(rulings.get(version.claim().version()));
            List<String> changed = events.isEmpty()
                    ? List.of()
                    : Changes.between(events.get(events.size() - 1).version().claim(), version.claim());
            events.add(new ClaimEvent(act(version.claim(), review), version, review.flatMap(Review::reason), changed));
        }
        return events;
    }

    /** The raising and everything after it, oldest first. */
    public List<InconsistencyEvent> of(InconsistencyId id) {
        List<RecordedInconsistency> versions = inconsistencies.versions(id);
        Map<Integer, Resolution> rulings =
                resolutions(id).stream().collect(Collectors.toMap(Resolution::version, Function.identity()));
        List<InconsistencyEvent> events = new ArrayList<>();
        for (RecordedInconsistency version : versions) {
            Optional<Resolution> resolution = Optional.ofNullable(rulings.get(version.version()));
            boolean wasOpen =
                    events.isEmpty() || events.get(events.size() - 1).version().status() == InconsistencyStatus.OPEN;
            events.add(new InconsistencyEvent(act(version, resolution, wasOpen), version, resolution));
        }
        return events;
    }

    /** The rulings on the claim, oldest first. */
    public List<Review> reviews(ClaimId id) {
        claims.find(id).orElseThrow(() -> new UnknownException("claim", id.value()));
        return reviews.of(id);
    }

    /** The rulings on the inconsistency, oldest first. */
    public List<Resolution> resolutions(InconsistencyId id) {
        inconsistencies.find(id).orElseThrow(() -> new UnknownException("inconsistency", id.value()));
        return resolutions.of(id);
    }

    /**
     * The rulings in force that contradict each other over the claim: in one it stands, in another it falls. Empty where they
     * agree.
     */
    public List<Resolution> contradictoryOn(ClaimId id) {
        List<Resolution> inForce = resolutions.inForceOn(id);
        boolean stands = inForce.stream().anyMatch(each -> each.stands().contains(id));
        boolean falls = inForce.stream().anyMatch(each -> each.falls().contains(id));
        return stands && falls ? inForce : List.of();
    }

    /**
     * The same for every claim of which the inconsistency's own ruling in force says that it stands or falls; claims over which
     * rulings agree are left out.
     */
    public Map<ClaimId, List<Resolution>> contradictoryOn(RecordedInconsistency recorded) {
        Map<ClaimId, List<Resolution>> contradictory = new LinkedHashMap<>();
        InconsistencyId id = recorded.finding().id();
        for (Involved involved : recorded.finding().claims()) {
            List<Resolution> rulings = contradictoryOn(involved.claim());
            if (rulings.stream().anyMatch(each -> each.of().equals(id))) {
                contradictory.put(involved.claim(), rulings);
            }
        }
        return contradictory;
    }

    /** The ruling that put the claim where it stands; empty where none did. */
    public Optional<Review> inForceOn(RecordedClaim recorded) {
        Claim claim = recorded.claim();
        return reviews.of(claim.id()).stream()
                .filter(each -> each.version() == claim.version())
                .findFirst();
    }

    private static ClaimAct act(Claim version, Optional<Review> review) {
        if (review.isPresent()) {
            return switch (review.get().decision()) {
                case CONFIRM -> ClaimAct.CONFIRMED;
                case CORRECT -> ClaimAct.CORRECTED;
                case REJECT -> ClaimAct.REJECTED;
                case REOPEN -> ClaimAct.REOPENED;
            };
        }
        if (version.version() == 1) {
            return ClaimAct.RECORDED;
        }
        return version.status() == ClaimStatus.REJECTED ? ClaimAct.WITHDRAWN : ClaimAct.CHANGED;
    }

    private static InconsistencyAct act(
            RecordedInconsistency version, Optional<Resolution> resolution, boolean wasOpen) {
        if (resolution.isPresent()) {
            return switch (resolution.get().outcome()) {
                case RESOLVED -> InconsistencyAct.RESOLVED;
                case EXPLAINED -> InconsistencyAct.EXPLAINED;
                case DISMISSED -> InconsistencyAct.DISMISSED;
                case REOPEN -> InconsistencyAct.REOPENED;
            };
        }
        if (version.version() == 1) {
            return InconsistencyAct.RAISED;
        }
        if (version.status() == InconsistencyStatus.DISMISSED) {
            return InconsistencyAct.EXCEPTED;
        }
        if (version.status() != InconsistencyStatus.OPEN) {
            return InconsistencyAct.SETTLED;
        }
        return wasOpen ? InconsistencyAct.CHANGED : InconsistencyAct.REOPENED;
    }
}
