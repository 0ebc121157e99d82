// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlLexer;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/**
 * Lets Hibernate's parser see queries of the forms that the store uses while a native binary is built. The parser works its
 * tables out from what it sees and keeps them; without this the first answer of every start would wait some fifty
 * milliseconds for them.
 */
@Singleton
@Startup
class QueryGrammar {
    private static final List<String> FORMS = List.of(
            "from InconsistencyRow h join fetch h.newest order by h.severityRank desc, h.seq",
            "from InconsistencyRow h join fetch h.newest where h.kind in (:p0) and h.severityRank > :p1"
                    + " and exists (select 1 from InconsistencyClaimRow i where i.id.finding = h.newest.seq and i.claimId in :p2)"
                    + " and (h.severityRank < :p3 or h.severityRank = :p3 and h.seq > :p4) order by h.severityRank desc, h.seq",
            "SELECT COUNT(*) from InconsistencyRow h",
            "SELECT COUNT(*) from ClaimRow h where h.status in (:p0) and h.measure = :p1",
            "select i, v from InconsistencyClaimRow i join ClaimVersionRow v on v.claimId = i.claimId"
                    + " and v.version = i.claimVersion where i.id.finding in :versions order by i.id.finding, i.id.nr",
            "from ClaimRow h join fetch h.newest where h.inconsistent = :p0 and lower(h.words) like :p1 order by h.best desc nulls last, h.seq",
            "from SourceRow s join fetch s.newest where s.seq > ?1 order by s.seq",
            "select t.documentId from DocumentTextRow t where t.documentId in :ids",
            "select distinct i.claimId from InconsistencyClaimRow i join InconsistencyRow h on h.newest.seq = i.id.finding"
                    + " where i.claimId in :claims and h.status = :open and h.severityRank > :info",
            "select c.status, count(*) from ClaimRow c group by c.status",
            "FROM org.crosscount.store.CorpusLoadRow ORDER BY seq desc");

    static {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            FORMS.forEach(QueryGrammar::parse);
        }
    }

    /** Names are not looked up, so that any that are named so will do; the form is all that counts. */
    static void parse(String query) {
        HqlLexer lexer = HqlParseTreeBuilder.INSTANCE.buildHqlLexer(query);
        HqlParser parser = HqlParseTreeBuilder.INSTANCE.buildHqlParser(query, lexer);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.statement();
        if (parser.getNumberOfSyntaxErrors() > 0) {
            throw new IllegalStateException("no query: " + query);
        }
    }

    static List<String> forms() {
        return FORMS;
    }
}
