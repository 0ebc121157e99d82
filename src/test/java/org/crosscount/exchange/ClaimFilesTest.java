// SPDX-License-Identifier: Apache-2.0
package org.crosscount.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscount.app.CorpusDocument;
import org.crosscount.app.CorpusFaultException;
import org.crosscount.domain.claim.Claim;
import org.crosscount.domain.claim.ClaimId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimFilesTest {
    private static final Path CLAIMS = Path.of("claims");
    private static final Path NO_FOLDER = Path.of("no-such-folder");

    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.list(CLAIMS)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_fits_the_schema(Path file) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(CLAIMS.resolve("claims.schema.json")));
        JsonNode content = new YAMLMapper().readTree(file.toFile());
        assertThat(schema.validate(content)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_claim_of_a_file_is_lost_in_reading(Path file) throws IOException {
        JsonNode content = new YAMLMapper().readTree(file.toFile());
        CorpusDocument read = new ClaimFileReader().read(file.toString(), Files.readAllBytes(file));
        assertThat(read.claims()).hasSameSizeAs(content.get("claims"));
        assertThat(read.lines()).hasSameSizeAs(read.claims()).isSorted();
        assertThat(read.sources()).hasSameSizeAs(content.get("sources"));
    }

    @Test
    void the_index_lists_just_the_files_there_are() throws IOException {
        assertThat(Files.readAllLines(CLAIMS.resolve("index.txt")))
                .containsExactlyElementsOf(files().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void without_a_folder_the_packaged_files_are_read_and_with_it_they_are_the_same() {
        List<CorpusDocument> packaged = reading(NO_FOLDER);
        assertThat(packaged).isNotEmpty().isEqualTo(reading(CLAIMS));
    }

    @Test
    void no_two_claims_of_the_corpus_have_one_id() {
        Set<ClaimId> ids = new HashSet<>();
        assertThat(reading(CLAIMS))
                .flatMap(CorpusDocument::claims)
                .extracting(Claim::id)
                .allMatch(ids::add);
    }

    @Test
    void an_empty_folder_is_an_empty_corpus() {
        assertThat(reading(folder)).isEmpty();
    }

    @Test
    void files_are_read_in_the_order_of_their_names_and_others_left_alone() throws IOException {
        String other = ClaimFileText.spoiled("slug: houses-burned", "slug: a").replace("sha256: 0", "sha256: 1");
        Files.writeString(folder.resolve("houses-burned.yaml"), ClaimFileText.SOUND);
        Files.writeString(folder.resolve("a.yaml"), other);
        Files.writeString(folder.resolve("README.md"), "not a claims file");
        assertThat(reading(folder))
                .extracting(file -> file.document().slug().orElseThrow())
                .containsExactly("a", "houses-burned");
    }

    @Test
    void a_file_that_would_be_passed_over_by_its_name_is_a_fault() throws IOException {
        Files.writeString(folder.resolve("houses-burned.yml"), ClaimFileText.SOUND);
        assertThatThrownBy(() -> reading(folder))
                .isInstanceOf(CorpusFaultException.class)
                .hasMessageEndingWith("houses-burned.yml: would be left out; let its name end in .yaml");
    }

    @Test
    void a_file_in_place_of_the_folder_is_a_fault() throws IOException {
        Path file = Files.writeString(folder.resolve("claims"), "");
        assertThatThrownBy(() -> reading(file))
                .isInstanceOf(CorpusFaultException.class)
                .hasMessageContaining("no folder that can be listed");
    }

    private static List<CorpusDocument> reading(Path claims) {
        return new ClaimFiles(new ExchangeConfig() {
                    @Override
                    public Path claims() {
                        return claims;
                    }

                    @Override
                    public Path lexicon() {
                        return NO_FOLDER;
                    }

                    @Override
                    public String data() {
                        return "";
                    }
                })
                .read();
    }
}
