// SPDX-License-Identifier: Apache-2.0
package org.crosscount;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * Holds the arrows between the rooms: data goes one way, and so do imports.
 *
 * <p>A package that is not in {@link #ARROWS} fails here until someone writes down what it may import. A room whose
 * package does not exist yet passes.
 */
class ArchitectureTest {
    private static final String ROOT = "org.crosscount.";
    private static final String DOMAIN = ROOT + "domain..";
    private static final String APP = ROOT + "app";
    private static final String STORE = ROOT + "store";

    private static final Set<String> DOMAIN_ROOMS = Set.of(
            "domain.quantity",
            "domain.period",
            "domain.lexicon",
            "domain.source",
            "domain.claim",
            "domain.extraction",
            "domain.consistency",
            "domain.review");

    private static final Set<String> CLAIM_AND_BELOW =
            Set.of("domain.claim", "domain.source", "domain.lexicon", "domain.quantity", "domain.period");

    /** Each room, and the rooms it may import besides itself. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("domain.quantity", Set.of()),
            Map.entry("domain.period", Set.of()),
            Map.entry("domain.lexicon", Set.of("domain.quantity")),
            Map.entry("domain.source", Set.of("domain.period")),
            Map.entry("domain.claim", Set.of("domain.source", "domain.lexicon", "domain.quantity", "domain.period")),
            Map.entry("domain.extraction", CLAIM_AND_BELOW),
            Map.entry("domain.consistency", CLAIM_AND_BELOW),
            Map.entry("domain.review", and("domain.consistency", CLAIM_AND_BELOW)),
            Map.entry("app", DOMAIN_ROOMS),
            Map.entry("text", and("app", DOMAIN_ROOMS)),
            Map.entry("store", and("app", DOMAIN_ROOMS)),
            Map.entry("exchange", and("app", DOMAIN_ROOMS)),
            Map.entry("operations", and("app", DOMAIN_ROOMS)),
            Map.entry("rest", and("app", DOMAIN_ROOMS)),
            Map.entry("web", and("app", DOMAIN_ROOMS))));

    private static final JavaClasses CROSSCOUNT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.crosscount");

    @Test
    void every_class_lives_in_a_room_whose_arrows_are_written_down() {
        classes()
                .should()
                .resideInAnyPackage(
                        ARROWS.keySet().stream().map(room -> ROOT + room).toArray(String[]::new))
                .because("a new package needs its line in ArchitectureTest.ARROWS")
                .check(CROSSCOUNT);
    }

    @Test
    void a_room_imports_only_the_rooms_its_arrows_point_to() {
        assertAll(ARROWS.entrySet().stream()
                .map(arrows -> () -> imports(arrows.getKey(), arrows.getValue()).check(CROSSCOUNT)));
    }

    @Test
    void no_packages_import_each_other_in_a_circle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CROSSCOUNT);
    }

    @Test
    void the_domain_is_plain_java() {
        classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", DOMAIN))
                .check(CROSSCOUNT);
    }

    @Test
    void the_domain_reads_no_files_sockets_or_databases() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
                .check(CROSSCOUNT);
    }

    @Test
    void the_domain_reads_no_clock() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .accessTargetWhere(readsTheClock())
                .check(CROSSCOUNT);
    }

    @Test
    void use_cases_know_the_framework_but_no_format_and_no_database() {
        classes()
                .that()
                .resideInAPackage(APP)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        DOMAIN,
                        APP,
                        "io.micrometer.core.annotation..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "org.jboss.logging.."))
                .allowEmptyShould(true)
                .check(CROSSCOUNT);
    }

    @Test
    void only_use_cases_open_transactions() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.narayana.jta..")
                .check(CROSSCOUNT);
    }

    @Test
    void only_the_store_knows_how_things_are_kept() {
        noClasses()
                .that()
                .resideOutsideOfPackage(STORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..")
                .check(CROSSCOUNT);
    }

    @Test
    void nothing_in_the_store_is_public() {
        classes()
                .that()
                .resideInAPackage(STORE)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(CROSSCOUNT);
    }

    @Test
    void every_post_takes_an_idempotency_key() {
        methods()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.POST")
                .should()
                .beAnnotatedWith(ROOT + "rest.OncePerKey")
                .orShould()
                .beDeclaredInClassesThat(resideInAPackage(ROOT + "web"))
                .because("a request that is sent again must not act twice")
                .check(CROSSCOUNT);
    }

    @Test
    void no_setting_bears_a_constraint() {
        noClasses()
                .that()
                .areAnnotatedWith("io.smallrye.config.ConfigMapping")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .because("one is enough for Quarkus to work out those of all its own settings at every start")
                .check(CROSSCOUNT);
    }

    @Test
    void class_names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Impl|Utils?)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(CROSSCOUNT);
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        Set<String> unmarked = CROSSCOUNT.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !isNullMarked(room))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat(unmarked).as("packages without a null-marked package-info").isEmpty();
    }

    private static ArchRule imports(String room, Set<String> others) {
        return classes()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .onlyDependOnClassesThat(areOutsideCrosscount().or(areIn(and(room, others))))
                .allowEmptyShould(true);
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static DescribedPredicate<JavaClass> areOutsideCrosscount() {
        return describe("are outside Crosscount", type -> !resideInAPackage("org.crosscount..")
                .test(type));
    }

    private static DescribedPredicate<JavaClass> areIn(Set<String> rooms) {
        return resideInAnyPackage(rooms.stream().map(room -> ROOT + room).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        Set<String> systemClocks = Set.of("currentTimeMillis", "nanoTime");
        return describe("reads the clock", access -> {
            HasName target = access.getTarget();
            JavaClass owner = access.getTargetOwner();
            return owner.getPackageName().startsWith("java.time")
                            && target.getName().equals("now")
                    || owner.isEquivalentTo(System.class) && systemClocks.contains(target.getName());
        });
    }

    private static Set<String> and(String room, Set<String> others) {
        return Stream.concat(Stream.of(room), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
