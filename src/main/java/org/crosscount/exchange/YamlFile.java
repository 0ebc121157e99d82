// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads the one YAML document of a file into nodes that know their lines. Nothing is constructed from tags; anchors and
 * aliases, with which a small file can stand for an endless one, are refused.
 */
final class YamlFile {
    /** Largest file that is read, in bytes. */
    static final int LARGEST = 32 * 1024 * 1024;

    static final String TOO_LARGE = "larger than " + LARGEST / 1024 / 1024 + " MB; split it into several files";

    private static final int DEEPEST = 20;

    private YamlFile() {}

    /** @throws YamlFaultException when the bytes are no UTF-8 text, no YAML, or YAML of a refused sort */
    static YamlNode read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new YamlFaultException(0, TOO_LARGE);
        }
        return read(decoded(bytes));
    }

    private static YamlNode read(String text) {
        checkCharacters(text);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST);
        ParserImpl parser = new ParserWithoutAnchors(new StreamReader(text), options);
        try {
            Node root = new Composer(parser, new Resolver(), options).getSingleNode();
            if (root == null) {
                throw new YamlFaultException(0, "the file is empty");
            }
            return new YamlNode(root, "");
        } catch (MarkedYAMLException e) {
            throw new YamlFaultException(line(e), "no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new YamlFaultException(0, "no YAML that can be read: " + e.getMessage());
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new YamlFaultException(0, "not UTF-8 text; save it as UTF-8");
        }
    }

    private static void checkCharacters(String text) {
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean mark = at == 0 && c == '\uFEFF';
            if (!mark && !StreamReader.isPrintable(c)) {
                throw new YamlFaultException(line, String.format("control character U+%04X; take it out", c));
            }
            line += c == '\n' ? 1 : 0;
        }
    }

    private static int line(MarkedYAMLException e) {
        return Optional.ofNullable(e.getProblemMark()).map(Mark::getLine).orElse(-1) + 1;
    }

    private static final class ParserWithoutAnchors extends ParserImpl {
        ParserWithoutAnchors(StreamReader reader, LoaderOptions options) {
            super(reader, options);
        }

        @Override
        public Event getEvent() {
            Event event = super.getEvent();
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                throw new YamlFaultException(
                        event.getStartMark().getLine() + 1,
                        "anchors (&) and aliases (*) are not read; write the text out, or put it in quotation marks");
            }
            return event;
        }
    }
}
