package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BpmnModelTest {

    /** In pixels; a diagram that is wider is read in pieces. */
    private static final double SCREEN = 1_600;

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    static Stream<Path> models() throws IOException {
        return Files.list(Path.of("bpmn"))
                .filter(file -> file.toString().endsWith(".bpmn"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("プロセスの識別子はファイル名と同じで、名前は日本語である")
    void idIsTheFileNameAndNameIsJapanese(Path file) {
        var process = process(file);
        assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(process.getName()).containsPattern(JAPANESE);
        assertThat(process.isExecutable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("要素の識別子は種類で始まり、人が読む名前が、式でなく付いている")
    void idsBeginWithTheirKindAndNodesAreNamed(Path file) {
        var model = read(file);
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(node.getId()).startsWith(prefixOf(node));
            assertThat(node.getName())
                    .as(node.getId())
                    .containsPattern(JAPANESE)
                    .doesNotContain("${");
        }
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> assertThat(flow.getId()).startsWith("flow_"));
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("すべて描かれていて、レーンはなく、タスクは15以下である")
    void everythingIsDrawn(Path file) {
        var model = read(file);
        var shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();
        var edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .toList();
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> assertThat(shapes).contains(node.getId()));
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> assertThat(edges).contains(flow.getId()));
        assertThat(model.getModelElementsByType(Lane.class)).isEmpty();
        assertThat(model.getModelElementsByType(Task.class)).hasSizeLessThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("分岐の既定の出口は無条件の差戻し側で、ほかの出口には条件がある")
    void theDefaultWayOutIsTheSafeOne(Path file) {
        for (var gateway : read(file).getModelElementsByType(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                assertThat(gateway.getDefault().getName()).as(gateway.getId()).containsPattern("差戻し|なし|いいえ");
                gateway.getOutgoing().stream()
                        .filter(flow -> !flow.equals(gateway.getDefault()))
                        .forEach(flow -> assertThat(flow.getConditionExpression())
                                .as(flow.getId())
                                .isNotNull());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("すべてのユーザータスクに様式と候補者がある")
    void everyUserTaskHasAFormAndCandidates(Path file) {
        for (var task : read(file).getModelElementsByType(UserTask.class)) {
            var form = task.getCamundaFormRef();
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
            assertThat(form.startsWith("${") || Files.exists(Path.of("forms", form + ".form")))
                    .as(task.getId() + " → " + form)
                    .isTrue();
            assertThat(task.getCamundaCandidateGroups() != null || task.getCamundaCandidateUsers() != null)
                    .as(task.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("ユーザータスクの直後は、その人の取引で記録する段である")
    void aRecordStepFollowsEveryUserTask(Path file) {
        for (var task : read(file).getModelElementsByType(UserTask.class)) {
            var next = task.getOutgoing().iterator().next().getTarget();
            assertThat(next).as(task.getId()).isInstanceOf(ServiceTask.class);
            assertThat(((ServiceTask) next).isCamundaAsyncBefore())
                    .as(next.getId())
                    .isFalse();
            assertThat(((ServiceTask) next).isCamundaAsyncAfter())
                    .as(next.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("サービスタスクは委譲式でBeanを一つ呼ぶだけである")
    void serviceTasksCallOneDelegate(Path file) {
        read(file)
                .getModelElementsByType(ServiceTask.class)
                .forEach(task -> assertThat(task.getCamundaDelegateExpression())
                        .as(task.getId())
                        .matches("\\$\\{[a-z][A-Za-z]+Delegate}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("呼び出す側は、同じ配備のモデルを呼び、案件の鍵を渡す")
    void whatIsCalledBelongsToTheSameCase(Path file) {
        for (var call : read(file).getModelElementsByType(CallActivity.class)) {
            assertThat(Path.of("bpmn", call.getCalledElement() + ".bpmn"))
                    .as(call.getId())
                    .exists();
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo("deployment");
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .as(call.getId())
                    .anyMatch(in -> in.getCamundaBusinessKey() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("図の中で、二つの要素が重なることはない")
    void nothingOverlaps(Path file) {
        var nodes = read(file).getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof BoundaryEvent))
                .toList();
        for (var one : nodes) {
            nodes.stream()
                    .filter(other -> other.getBpmnElement().getParentElement()
                            == one.getBpmnElement().getParentElement())
                    .filter(other -> other != one)
                    .forEach(other -> assertThat(overlap(one.getBounds(), other.getBounds()))
                            .as(one.getId() + " and " + other.getId())
                            .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheetSubmission", "sheetRound", "sheetConsent", "sheetApproval"})
    @DisplayName("シートの道筋は、どの図も一画面に収まる")
    void aSheetsWayFitsAScreen(String id) {
        var drawn = read(Path.of("bpmn", id + ".bpmn")).getModelElementsByType(Bounds.class);
        var left = drawn.stream().mapToDouble(Bounds::getX).min().orElseThrow();
        var right = drawn.stream()
                .mapToDouble(bounds -> bounds.getX() + bounds.getWidth())
                .max()
                .orElseThrow();
        assertThat(right - left).isLessThanOrEqualTo(SCREEN);
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static String prefixOf(FlowNode node) {
        var kinds = List.of(
                kind(UserTask.class, "userTask_"),
                kind(ServiceTask.class, "serviceTask_"),
                kind(CallActivity.class, "callActivity_"),
                kind(SubProcess.class, "subProcess_"),
                kind(ExclusiveGateway.class, "gateway_"),
                kind(StartEvent.class, "startEvent_"),
                kind(EndEvent.class, "endEvent_"),
                kind(BoundaryEvent.class, "boundaryEvent_"),
                kind(IntermediateCatchEvent.class, "intermediateEvent_"));
        return kinds.stream()
                .filter(kind -> kind.type().isInstance(node))
                .map(Kind::prefix)
                .findFirst()
                .orElseThrow(() -> new AssertionError(node.getId() + ": kind not foreseen"));
    }

    private static Kind kind(Class<? extends FlowNode> type, String prefix) {
        return new Kind(type, prefix);
    }

    private record Kind(Class<? extends FlowNode> type, String prefix) {}

    private static Process process(Path file) {
        var processes = Set.copyOf(read(file).getModelElementsByType(Process.class));
        assertThat(processes).hasSize(1);
        return processes.iterator().next();
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
