// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.util.List;
import java.util.Optional;
import org.crosscount.app.NothingToDoException;
import org.crosscount.app.RefusalException;
import org.crosscount.app.RefusedException;
import org.crosscount.app.RulingRefusedException;
import org.crosscount.app.StaleClaimException;
import org.crosscount.app.StaleInconsistencyException;
import org.crosscount.app.TakenException;
import org.crosscount.app.UnknownException;
import org.crosscount.rest.Problem.PartAtFault;

/**
 * A refusal as it goes out.
 *
 * @param document the problem document
 * @param tag of what the thing is now, where it has changed since the caller saw it
 */
record Refusal(ProblemKind kind, Record document, Optional<String> tag) {
    /** @param instance path that was asked for */
    static Refusal of(RefusalException e, String instance) {
        String detail = String.valueOf(e.getMessage());
        if (e instanceof UnknownException unknown) {
            return plain(ProblemKind.unknown(unknown.what()), detail, instance, List.of());
        }
        if (e instanceof RefusedException refused) {
            List<PartAtFault> errors = refused.faults().stream()
                    .map(fault -> new PartAtFault(fault.field(), fault.message()))
                    .toList();
            return plain(ProblemKind.REFUSED, Faults.summary(errors), instance, errors);
        }
        if (e instanceof RulingRefusedException refused) {
            Problem problem = Problem.of(ProblemKind.RULING_REFUSED, detail, instance, List.of());
            RulingProblem document = new RulingProblem(problem, refused.accepted());
            return new Refusal(ProblemKind.RULING_REFUSED, document, Optional.empty());
        }
        if (e instanceof StaleClaimException stale) {
            ClaimView current = ClaimView.of(stale.current());
            return stale(detail, instance, current, Answers.tag(current.id(), current.version()));
        }
        if (e instanceof StaleInconsistencyException stale) {
            InconsistencyView current = InconsistencyView.of(stale.current());
            return stale(detail, instance, current, Answers.tag(current.id(), current.version()));
        }
        if (e instanceof TakenException taken) {
            Problem problem = Problem.of(ProblemKind.TAKEN, detail, instance, List.of());
            TakenProblem document = new TakenProblem(problem, AssignmentView.of(taken.assignment()));
            return new Refusal(ProblemKind.TAKEN, document, Optional.empty());
        }
        if (e instanceof NothingToDoException) {
            return plain(ProblemKind.NOTHING_TO_DO, detail, instance, List.of());
        }
        if (e instanceof ProblemException problem) {
            return plain(problem.kind(), problem.detail(), instance, problem.errors());
        }
        throw new IllegalStateException("a refusal without a problem document", e);
    }

    private static Refusal plain(ProblemKind kind, String detail, String instance, List<PartAtFault> errors) {
        return new Refusal(kind, Problem.of(kind, detail, instance, errors), Optional.empty());
    }

    private static Refusal stale(String detail, String instance, Record current, String tag) {
        Problem problem = Problem.of(ProblemKind.PRECONDITION_FAILED, detail, instance, List.of());
        return new Refusal(ProblemKind.PRECONDITION_FAILED, new StaleProblem(problem, current), Optional.of(tag));
    }
}
