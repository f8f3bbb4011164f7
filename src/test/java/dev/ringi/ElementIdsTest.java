package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One class a model, called as the model is, spells what Java names of it: {@code SheetRoundElements}. */
class ElementIdsTest {

    private static final Path HOUSE = Path.of("src/main/java");
    private static final String SUFFIX = "Elements.java";
    private static final Pattern SPELT = Pattern.compile(
            "\"(userTask|serviceTask|callActivity|subProcess|gateway|startEvent|endEvent|boundaryEvent|flow)_");

    static List<Path> classes() throws IOException {
        return sources().filter(ElementIdsTest::isOfAModel).toList();
    }

    @ParameterizedTest
    @MethodSource("classes")
    @DisplayName("Javaの定数が指すものは、その名前のモデルに、その種類の要素としてある")
    void whatJavaNamesIsInItsModel(Path file) throws Exception {
        var model = model(file);
        for (var constant : type(file).getDeclaredFields()) {
            constant.setAccessible(true);
            assertThat(names(model, constant)).as(constant.toString()).contains((String) constant.get(null));
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    @DisplayName("モデルごとの定数だけがあり、ほかのものはない")
    void thereAreConstantsOnly(Path file) throws Exception {
        assertThat(type(file).getDeclaredFields())
                .isNotEmpty()
                .allMatch(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                .allMatch(field -> field.getType() == String.class);
    }

    @Test
    @DisplayName("要素の識別子は、モデルごとの一か所のほか、どこにも書かれていない")
    void nobodyElseSpellsAnId() throws IOException {
        assertThat(classes()).hasSizeGreaterThan(5);
        assertThat(sources().filter(file -> !isOfAModel(file)).toList())
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(SPELT));
    }

    /** Which names a constant may hold: its own name says of what kind. */
    private static List<String> names(BpmnModelInstance model, Field constant) throws IllegalAccessException {
        var value = (String) constant.get(null);
        if (constant.getName().equals("PROCESS")) {
            return model.getModelElementsByType(Process.class).stream()
                    .map(Process::getId)
                    .toList();
        }
        if (value.startsWith("boundaryEvent_")) {
            return model.getModelElementsByType(BoundaryEvent.class).stream()
                    .map(BoundaryEvent::getId)
                    .toList();
        }
        return value.startsWith("userTask_")
                ? model.getModelElementsByType(UserTask.class).stream()
                        .map(UserTask::getId)
                        .toList()
                : model.getModelElementsByType(Message.class).stream()
                        .map(Message::getName)
                        .toList();
    }

    private static BpmnModelInstance model(Path file) {
        var name = file.getFileName().toString().replace(SUFFIX, "");
        var id = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return Bpmn.readModelFromFile(Path.of("bpmn", id + ".bpmn").toFile());
    }

    private static Class<?> type(Path file) throws ClassNotFoundException {
        var name = HOUSE.relativize(file).toString().replace(".java", "");
        return Class.forName(name.replace(file.getFileSystem().getSeparator(), "."));
    }

    private static boolean isOfAModel(Path file) {
        return file.toString().endsWith(SUFFIX);
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(HOUSE).filter(file -> file.toString().endsWith(".java"));
    }
}
