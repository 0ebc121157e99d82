// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscount.app.CorpusDocument;
import org.crosscount.app.CorpusFaultException;
import org.crosscount.domain.source.Document;

/**
 * Reads claims files (format 1, as {@code claims/README.md} has it), one after the other. A reader is for one corpus: no two
 * of its files may describe the same text.
 */
final class ClaimFileReader {
    private static final String ENDING = ".yaml";

    /** For each text the file that describes it. */
    private final Map<String, String> filesBySha256 = new HashMap<>();

    /**
     * One file, checked by itself and against those read before.
     *
     * @param name ends in the slug and {@code .yaml}
     * @throws CorpusFaultException at the first thing that is not as it should be
     */
    CorpusDocument read(String name, byte[] content) {
        try {
            return read(name, YamlFile.read(content));
        } catch (YamlFaultException e) {
            throw new CorpusFaultException(name, e.line(), e.fault());
        }
    }

    private CorpusDocument read(String name, YamlNode root) {
        YamlFields fields = root.fields(List.of("format", "document", "expect", "sources", "claims"), List.of());
        if (fields.get("format").whole() != 1) {
            throw fields.get("format").fault("this is read by version 1 of the format alone; write 1");
        }
        String slug = name.substring(name.lastIndexOf('/') + 1, name.length() - ENDING.length());
        Document document = DocumentPart.read(fields.get("document"), slug);
        checkOnlyOne(root, name, document.sha256());
        SourcesPart sources = new SourcesPart(fields.get("sources"));
        ClaimsPart claims = new ClaimsPart(fields.get("claims"), document, sources);
        sources.checkAllUsed();
        checkExpected(fields.get("expect"), claims.claims().size());
        return new CorpusDocument(name, document, sources.sources(), sources.copies(), claims.claims(), claims.lines());
    }

    private void checkOnlyOne(YamlNode root, String name, String sha256) {
        String other = filesBySha256.putIfAbsent(sha256, name);
        if (other != null) {
            throw root.towards("document.sha256")
                    .fault("the text of this digest is described in " + other + " already; keep one of the two files");
        }
    }

    private static void checkExpected(YamlNode node, int found) {
        YamlFields fields = node.fields(List.of("fewest", "most"), List.of());
        int fewest = fields.get("fewest").whole();
        int most = fields.get("most").whole();
        if (fewest < 0 || most < fewest) {
            throw node.fault("fewest must be 0 or more, and most no less than fewest");
        }
        if (found < fewest || found > most) {
            throw node.fault("the file has " + found + " claims, and " + fewest + " to " + most
                    + " are expected; look for lost or doubled claims, or change what is expected");
        }
    }
}
