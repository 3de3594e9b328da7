package org.cvmworkbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The arrows of the house: who may use whom.
class ArchitectureTest {
    private static final String ROOT = "org.cvmworkbench.";
    private static final JavaClasses CODE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.cvmworkbench");

    /// Each package and those it may use; everybody may use the JDK and libraries.
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("language", List.of("model")),
            Map.entry("columns", List.of("language", "model")),
            Map.entry("analysis", List.of("columns", "language", "model")),
            Map.entry("charts", List.of("analysis", "columns", "language", "model")),
            Map.entry("store", List.of("columns", "language", "model")),
            Map.entry("intake", List.of("columns", "language", "model")),
            Map.entry("demo", List.of("columns", "language", "model")),
            Map.entry("export", List.of("charts", "analysis", "columns", "language", "model")),
            Map.entry(
                    "workspace",
                    List.of("store", "intake", "demo", "export", "charts", "analysis", "columns", "language", "model")),
            Map.entry(
                    "ui",
                    List.of("workspace", "export", "charts", "analysis", "columns", "language", "model", "intake")),
            Map.entry(
                    "batch",
                    List.of(
                            "ui",
                            "workspace",
                            "store",
                            "intake",
                            "demo",
                            "export",
                            "charts",
                            "analysis",
                            "columns",
                            "language",
                            "model")));

    @Test
    void arrowsOnlyRunToTheRight() {
        ARROWS.forEach((name, allowed) -> {
            List<String> forbidden = new ArrayList<>(ARROWS.keySet());
            forbidden.removeAll(allowed);
            forbidden.remove(name);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            forbidden.stream().map(other -> ROOT + other + "..").toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(CODE);
        });
    }

    @Test
    void theModelNeedsNothingButTheBaseModule() {
        classes()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "model..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "java.nio..",
                        "java.io..",
                        "org.jspecify..")
                .check(CODE);
    }

    @Test
    void sqlStaysInTheStore() {
        outside("store")
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
                .check(CODE);
    }

    @Test
    void theWindowStaysUnderUi() {
        outside("ui")
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .check(CODE);
    }

    @Test
    void chartsKnowNoJavaFx() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "charts..", ROOT + "analysis..", ROOT + "columns..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..")
                .check(CODE);
    }

    @Test
    void packagesOfOneQuestionHaveNoCycles() {
        slices().matching(ROOT + "analysis.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void namesAreNounsOfTheField() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto)")
                .check(CODE);
    }

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean hasClasses(Path folder) {
        String[] sources = folder.toFile().list((parent, name) -> name.endsWith(".java"));
        return sources != null && sources.length > 0;
    }

    private static ClassesThat<? extends com.tngtech.archunit.lang.ArchRule> outside(String name) {
        GivenClassesConjunction others = noClasses().that().resideOutsideOfPackage(ROOT + name + "..");
        return others.should().dependOnClassesThat();
    }
}
