// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscount.domain.lexicon.Digest;
import org.crosscount.domain.lexicon.Lexicon;

/**
 * Reads the lexicon from the files packaged with the application and those of a user's folder. A user's files bear the
 * same names and have the same form: an entry with a new name is added, the lists of one with a known name are added to
 * it.
 */
public final class LexiconReader {
    private static final String PACKAGED = "lexicon/";
    /** In the order in which they are read. */
    private static final List<String> FILES =
            List.of("measures.yaml", "places.yaml", "organisations.yaml", "populations.yaml", "units.yaml");

    /** Read when this class is set up, which for a native binary is when it is built. */
    private static final Lexicon PACKAGED_WORDS = new LexiconReader().read(packagedFiles());

    /** The packaged words alone. */
    public Lexicon packaged() {
        return PACKAGED_WORDS;
    }

    /**
     * The packaged words and those of a folder; without the folder, the packaged ones alone.
     *
     * @throws LexiconFaultException when a file is not as it should be
     */
    public Lexicon withFolder(Path folder) {
        List<LexiconFile> own = folderFiles(folder);
        if (own.isEmpty()) {
            return PACKAGED_WORDS;
        }
        List<LexiconFile> files = new ArrayList<>(packagedFiles());
        files.addAll(own);
        return read(files);
    }

    Lexicon read(List<LexiconFile> files) {
        LexiconDraft draft = new LexiconDraft();
        for (LexiconFile file : files) {
            file.located(() -> {
                add(draft, file);
                return file;
            });
        }
        String contents = files.stream()
                .map(file -> file.name() + "\n" + new String(file.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        return draft.lexicon(Digest.whole(contents));
    }

    private static void add(LexiconDraft draft, LexiconFile file) {
        switch (file.name().substring(file.name().lastIndexOf('/') + 1)) {
            case "measures.yaml" -> draft.measures(file);
            case "places.yaml" -> draft.places(file);
            case "organisations.yaml" -> draft.organisations(file);
            case "populations.yaml" -> draft.populations(file);
            case "units.yaml" -> draft.units(file);
            default -> throw notOfALexicon(file.name());
        }
    }

    private static LexiconFaultException notOfALexicon(String name) {
        return new LexiconFaultException(name, 0, "no file of a lexicon; call it one of " + String.join(", ", FILES));
    }

    private static List<LexiconFile> packagedFiles() {
        return FILES.stream()
                .map(name -> new LexiconFile(PACKAGED + name, resource(PACKAGED + name), true))
                .toList();
    }

    private static byte[] resource(String name) {
        try (InputStream in = LexiconReader.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconFaultException(name, 0, "not packaged with the application; build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LexiconFile> folderFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().matches("(?i).*\\.ya?ml"))
                    .sorted()
                    .map(LexiconReader::file)
                    .toList();
        } catch (IOException e) {
            throw new LexiconFaultException(folder.toString(), 0, "cannot be listed: " + e.getMessage());
        }
    }

    private static LexiconFile file(Path path) {
        String simple = path.getFileName().toString();
        String name = path.toString().replace('\\', '/');
        if (!FILES.contains(simple)) {
            throw notOfALexicon(name);
        }
        try {
            if (Files.size(path) > YamlFile.LARGEST) {
                throw new LexiconFaultException(name, 0, YamlFile.TOO_LARGE);
            }
            return new LexiconFile(name, Files.readAllBytes(path), false);
        } catch (IOException e) {
            throw new LexiconFaultException(name, 0, "cannot be read: " + e.getMessage());
        }
    }
}
