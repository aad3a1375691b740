package org.foiatrail;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The house: floors, rooms, and which library lives where.
class ArchitectureTest {
    private static final String ROOT = "org.foiatrail.";
    private static final List<String> STAGES =
            List.of("extract", "segment", "tag", "relate", "index", "timeline", "store", "render");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.foiatrail");

    /// A library's packages, and the rooms it may be named in.
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.tika..", List.of("extract")),
            Map.entry("org.apache.pdfbox..", List.of("extract", "render")),
            Map.entry("org.bytedeco..", List.of("extract.ocr")),
            Map.entry("javax.imageio..", List.of("extract")),
            Map.entry("org.apache.commons.compress..", List.of("extract")),
            Map.entry("org.apache.lucene..", List.of("index")),
            Map.entry("opennlp..", List.of("tag")),
            Map.entry("org.apache.poi..", List.of("extract", "render")),
            Map.entry("java.sql..", List.of("render")),
            // A model's word pieces come as JSON.
            Map.entry("com.fasterxml.jackson..", List.of("store", "render", "tag.vector")),
            Map.entry("ai.onnxruntime..", List.of("tag.vector")),
            Map.entry("org.apache.commons.math3..", List.of("tag.topic.learnt")),
            Map.entry("org.apache.commons.csv..", List.of("store", "render")),
            Map.entry("com.github.luben..", List.of("store")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("me.tongfei..", List.of("cli")),
            Map.entry("org.jline..", List.of("cli")));

    @Test
    void classes_of_every_room_were_imported() {
        assertThat(CLASSES.size()).isGreaterThan(20);
        for (String room : STAGES) {
            assertThat(CLASSES.stream().anyMatch(c -> c.getPackageName().startsWith(ROOT + room)))
                    .as(room)
                    .isTrue();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_stage_imports_only_itself_and_the_model() {
        return STAGES.stream()
                .map(room -> check(noClasses()
                        .that()
                        .resideInAPackage(ROOT + room + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.foiatrail..")
                                .and(not(resideInAnyPackage(ROOT + room + "..", ROOT + "model.."))))));
    }

    /// Finders share what stands in `tag.text` and `tag.vector`, and see one another's mentions alone.
    @Test
    void no_finder_imports_another() {
        slices().matching(ROOT + "tag.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage(ROOT + "tag.."),
                        resideInAnyPackage(ROOT + "tag.text..", ROOT + "tag.vector.."))
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> a_library_stays_in_its_rooms() {
        return LIBRARIES.entrySet().stream()
                .map(entry -> check(noClasses()
                        .that(not(resideInAnyPackage(entry.getValue().stream()
                                .map(room -> ROOT + room + "..")
                                .toArray(String[]::new))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(entry.getKey())));
    }

    @Test
    void the_model_knows_the_jdk_alone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(ROOT + "model..", "java..", "org.jspecify..")))
                .check(CLASSES);
    }

    @Test
    void no_stage_knows_workflow_or_cli_and_no_workflow_knows_cli() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "cli..")
                .check(CLASSES);
    }

    @Test
    void what_workflows_share_knows_none_of_their_rooms() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "workflow")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "workflow.*..")
                .check(CLASSES);
    }

    @Test
    void rooms_form_no_circle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
        for (String room : List.of("workflow", "extract", "index", "segment", "tag.topic", "relate", "render")) {
            slices().matching(ROOT + room + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        }
    }

    @Test
    void only_cli_and_the_workers_main_use_the_standard_streams() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "cli..")))
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "extract.worker.WorkerMain")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CLASSES);
    }

    @Test
    void only_mains_end_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "extract.worker.WorkerMain")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    private static DynamicTest check(ArchRule rule) {
        // A room that is still empty would make the rule fail for its own sake; that all rooms are there is checked
        // above.
        return DynamicTest.dynamicTest(
                rule.getDescription(), () -> rule.allowEmptyShould(true).check(CLASSES));
    }
}
