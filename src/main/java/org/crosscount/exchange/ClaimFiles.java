// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscount.app.Corpus;
import org.crosscount.app.CorpusDocument;
import org.crosscount.app.CorpusFaultException;
import org.crosscount.app.CorpusFingerprint;
import org.crosscount.domain.lexicon.Digest;

/** The claims files of the configured folder, or those packaged with the application where there is no such folder. */
@ApplicationScoped
class ClaimFiles implements Corpus, CorpusFingerprint {
    private static final String PACKAGED = "claims/";
    /** Lists the packaged files, one a line: what is packed in a jar or a binary cannot be listed in one way. */
    private static final String INDEX = PACKAGED + "index.txt";

    /** To be raised when the same files would be read to other claims than before, so that they are loaded anew. */
    private static final String READING = "1";

    private final ExchangeConfig config;

    ClaimFiles(ExchangeConfig config) {
        this.config = config;
    }

    @Override
    public List<CorpusDocument> read() {
        Path folder = config.claims();
        return Files.exists(folder) ? fromFolder(folder) : packaged();
    }

    @Override
    public String take() {
        Path folder = config.claims();
        List<String> told = new ArrayList<>(List.of(READING));
        if (Files.exists(folder)) {
            files(folder).forEach(file -> told.add(name(file) + "\n" + text(content(file))));
        } else {
            packagedFiles().forEach(file -> told.add(PACKAGED + file + "\n" + text(resource(PACKAGED + file))));
        }
        return Digest.whole(String.join("\n", told));
    }

    /** As Latin-1, which keeps every byte. */
    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    static List<CorpusDocument> fromFolder(Path folder) {
        ClaimFileReader reader = new ClaimFileReader();
        return files(folder).stream()
                .map(file -> reader.read(name(file), content(file)))
                .toList();
    }

    private static List<CorpusDocument> packaged() {
        ClaimFileReader reader = new ClaimFileReader();
        return packagedFiles().stream()
                .map(file -> reader.read(PACKAGED + file, resource(PACKAGED + file)))
                .toList();
    }

    private static List<String> packagedFiles() {
        return new String(resource(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(ClaimFiles::isClaimsFile)
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList();
        } catch (IOException e) {
            throw new CorpusFaultException(folder.toString(), 0, "no folder that can be listed: " + e.getMessage());
        }
    }

    private static boolean isClaimsFile(Path path) {
        String name = path.getFileName().toString();
        if (name.endsWith(".yml")) {
            throw new CorpusFaultException(name(path), 0, "would be left out; let its name end in .yaml");
        }
        return name.endsWith(".yaml");
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static byte[] content(Path path) {
        try {
            if (Files.size(path) > YamlFile.LARGEST) {
                throw new CorpusFaultException(name(path), 0, YamlFile.TOO_LARGE);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CorpusFaultException(name(path), 0, "cannot be read: " + e.getMessage());
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ClaimFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new CorpusFaultException(name, 0, "not packaged with the application; see " + INDEX);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CorpusFaultException(name, 0, "cannot be read: " + e.getMessage());
        }
    }
}
